import { type ClockState, clockStates } from '@redress/domain'
import { Command, InvalidArgumentError, Option } from 'commander'
import { VERSION } from '../version.js'
import type { ExitCode } from './exit.js'
import { HELP } from './help.js'
import type { Host } from './host.js'
import { contextOf, languageOf, type Shared } from './options.js'
import { addPersonal } from './personal.js'
import { addProjections } from './projections.js'
import { addRegulations } from './regulations.js'
import { addSubjects } from './subjects.js'

/** The port when none is named. */
const PORT = 8080

/** Loaded when it is needed: a question about the board has no use for the HTTP server. */
const questions = () => import('./commands/questions.js')

const port = (text: string): number => {
  const n = Number(text)
  if (!/^\d+$/.test(text) || n > 65_535)
    throw new InvalidArgumentError('Give a whole number from 0 to 65535; 0 takes any free port.')
  return n
}

const count =
  (most: number) =>
  (text: string): number => {
    const n = Number(text)
    if (!/^\d+$/.test(text) || n < 1 || n > most)
      throw new InvalidArgumentError(`Give a whole number from 1 to ${most}.`)
    return n
  }

const isState = (word: string): word is ClockState => clockStates.some((state) => state === word)

const states = (text: string, sofar: ReadonlyArray<ClockState> = []): ReadonlyArray<ClockState> => {
  const words = text.split(',').map((word) => word.trim())
  const unknown = words.find((word) => !isState(word))
  if (unknown !== undefined) throw new InvalidArgumentError(`Known states: ${clockStates.join(', ')}.`)
  return [...sofar, ...words.filter(isState)]
}

/** The command line. `done` hears the exit code of the command that was run. */
export const program = (host: Host, done: (code: ExitCode) => void): Command => {
  const root = new Command('redress')
  const add = (usage: string, description: string): Command =>
    root
      .command(usage)
      .description(description)
      .option('--data <dir>', 'data folder (default: REDRESS_DATA, else ./data)')
      .option('--regulation-file <path...>', 'regulations of your own, YAML or JSON: loaded and adopted')
      .addOption(languageOf())
      .option('--json', 'the result as JSON on stdout, nothing else there')
  const adopt = [
    '--adopt <id...>',
    'regulations that new complaints come under (default: those of --regulation-file, else government-service-centre)',
  ] as const
  const asOf = [
    '--as-of <moment>',
    'as it stood then: YYYY-MM-DD (end of that day in China) or an instant with offset',
  ] as const

  root
    .description('Complaint handling under a written regulation. 按制度办理投诉。')
    .version(VERSION, '--version', 'the version')
    .addHelpText('after', HELP)
    .helpCommand(false)
    .showHelpAfterError('(redress --help shows what there is)')
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ writeOut: host.terminal.out, writeErr: host.terminal.err })

  add('demo', 'fill an empty log with a demonstration year, show the board, serve the API (npm start)')
    .option('--port <n>', 'port on 127.0.0.1, 0 for any', port, PORT)
    .option('--complaints <n>', 'size of the demonstration year (default: 5000)', count(200_000))
    .action(async (options: Shared & { port: number; complaints?: number }) => {
      const { demo } = await import('./commands/demo.js')
      done(await demo(contextOf(host, options), options.port, options.complaints))
    })

  add('serve', 'serve the HTTP API on 127.0.0.1 until Ctrl-C')
    .option('--port <n>', 'port, 0 for any', port, PORT)
    .option(...adopt)
    .action(async (options: Shared & { port: number }) => {
      const { serve } = await import('./commands/serve.js')
      done(await serve(contextOf(host, options), options.port))
    })

  add('board', 'the SLA board: what is overdue, what falls due')
    .option(...asOf)
    .option('--all', 'every clock, those met and cancelled included')
    .option('--state <states>', 'only these states, separated by commas', states)
    .option('--unit <unit>', 'only what this unit has')
    .option('--clause <clause>', 'only this clause, by id or as the source numbers it: c16, 5书面')
    .option('--limit <n>', 'clocks to show (default: 100)', count(1_000_000))
    .action(async (options: Shared & BoardFlags) => {
      const { asOf: moment, all, state, unit, clause, limit } = options
      done(await (await questions()).board(contextOf(host, options), { asOf: moment, all, state, unit, clause, limit }))
    })

  add('trail <id>', 'the history of one complaint')
    .option(...asOf)
    .action(async (id: string, options: Shared & { asOf?: string }) => {
      done(await (await questions()).trail(contextOf(host, options), id, options.asOf))
    })

  add('explain <id>', 'why each deadline of one complaint falls where it falls')
    .option(...asOf)
    .action(async (id: string, options: Shared & { asOf?: string }) => {
      done(await (await questions()).explain(contextOf(host, options), id, options.asOf))
    })

  add('assessment', 'what units or agents did in a period')
    .addOption(new Option('--by <whom>', 'by whom').choices(['unit', 'agent']).default('unit'))
    .option('--period <period>', '2026, 2026-06 or 2026-Q2 (default: the present year)')
    .option(...asOf)
    .action(async (options: Shared & { by: 'unit' | 'agent'; period?: string; asOf?: string }) => {
      const { by, period, asOf: moment } = options
      done(await (await questions()).assessment(contextOf(host, options), by, { period, asOf: moment }))
    })

  add('import <file>', 'take a register (CSV, XLSX) in')
    .requiredOption('--mapping <file>', 'YAML that says which column means what')
    .requiredOption('--regulation <id>', 'regulation under which the complaints run')
    .option('--rejected <file>', 'where rejected rows go (default: beside the register, <file>.rejected.csv)')
    .option('--dry-run', 'decide every row, store nothing')
    .option('--mask', 'replace telephone, card and identity numbers, e-mail addresses and plates found in texts')
    .option(...adopt)
    .action(async (file: string, options: Shared & ImportFlags) => {
      const { importFile } = await import('./commands/import.js')
      const { mapping, regulation, rejected, dryRun = false, mask = false } = options
      done(await importFile(contextOf(host, options), { file, mapping, regulation, rejected, dryRun, mask }))
    })

  addPersonal(root, host, done)
  addSubjects(root, host, done)
  addProjections(root, host, done)
  addRegulations(root, host, done)
  return root
}

interface ImportFlags {
  readonly mapping: string
  readonly regulation: string
  readonly rejected?: string
  readonly dryRun?: boolean
  readonly mask?: boolean
}

interface BoardFlags {
  readonly asOf?: string
  readonly all?: boolean
  readonly state?: ReadonlyArray<ClockState>
  readonly unit?: string
  readonly clause?: string
  readonly limit?: number
}
