import { destination, pino } from 'pino'
import { type LogLevel, logLevels } from '../config/schema.js'
import type { Line, LineName } from './lines.js'

/** Says one line. What can be said, and with what in it, is fixed. */
export type Log = <N extends LineName>(name: N, line: Line<N>) => void

const levels: { readonly [N in LineName]: Exclude<LogLevel, 'silent'> } = {
  listening: 'info',
  stopping: 'info',
  stopped: 'info',
  request: 'info',
  command: 'debug',
  failure: 'error',
}

const levelOf = <N extends LineName>(name: N, line: Line<N>): Exclude<LogLevel, 'silent'> =>
  name === 'request' && 'status' in line && line.status >= 500 ? 'error' : levels[name]

/** A log of JSON lines, from a level on. `write`: where to, standard error unless given. */
export const jsonLog = (level: LogLevel, write?: (line: string) => void): Log => {
  const log = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    write === undefined ? destination({ dest: 2, sync: true }) : { write },
  )
  return (name, line) => log[levelOf(name, line)]({ event: name, ...line })
}

const CLOCK = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' })

/** The same for a person at a terminal: the time on their clock, what it is, and each part of it by name. */
export const plainLog =
  (level: LogLevel, write: (line: string) => void): Log =>
  (name, line) => {
    if (logLevels.indexOf(levelOf(name, line)) > logLevels.indexOf(level)) return
    const { frames = [], ...parts } = line as { readonly frames?: ReadonlyArray<string> }
    const said = Object.entries(parts).map(([part, value]) => `${part}=${value}`)
    write([[CLOCK.format(new Date()), name, ...said].join('  '), ...frames].map((one) => `${one}\n`).join(''))
  }
