import type { Context } from '../regulation/context.js'
import type { RegisterReading } from './register.js'
import type { Row } from './row.js'

/** What conditions of figures look at: the row, and the history behind it. */
export const contextOf = ({ rules, now }: Pick<RegisterReading, 'rules' | 'now'>, row: Row): Context => ({
  stream: row.stream,
  row: row.columns,
  now,
  ...(row.it === undefined ? {} : { it: row.it }),
  ...(rules.organisation === undefined ? {} : { organisation: rules.organisation }),
})
