/** What the process ends with; documented in `redress --help`. */
export const exit = {
  ok: 0,
  /** Something nobody foresaw. */
  unexpected: 1,
  /** The command line itself is wrong. */
  usage: 2,
  /** No such complaint, file or data. */
  notFound: 3,
  /** Input was refused: a regulation or a mapping that is wrong, a file that is no table, or rows that could not be taken. */
  refused: 4,
  /** The data folder cannot be used: locked, unwritable, damaged. */
  unavailable: 5,
  portInUse: 6,
  /** Stopped by Ctrl-C before it was done, as shells expect it (128 + SIGINT). */
  interrupted: 130,
} as const

export type ExitCode = (typeof exit)[keyof typeof exit]
