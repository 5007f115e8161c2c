import { destination, pino } from 'pino'
import type { LogLevel } from '../config/schema.js'
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
  return (name, line) => {
    const at = name === 'request' && 'status' in line && line.status >= 500 ? 'error' : levels[name]
    log[at]({ event: name, ...line })
  }
}
