/** Stands below the list of commands. */
export const HELP = `
Exit codes
  0    done; serve and demo also after Ctrl-C
  1    something unexpected
  2    the command line is wrong
  3    not found: complaint, file, data folder or log
  4    input refused: a regulation, the file or its mapping, or some of its rows (all others went in);
       an erasure that a hold, an open case or a clause bars; a chain or a receipt that was altered
  5    the data folder cannot be used: locked, unwritable, damaged, its keys wrong or missing
  6    the port is in use
  130  stopped by Ctrl-C before it was done; run it again to go on

Examples
  redress board --state breached --unit 不动产窗口
  redress explain DEMO-00042 --lang zh
  redress assessment --by unit --period 2026-Q2 --json
  redress regulations check ours.yaml
  redress serve --regulation-file ours.yaml
`
