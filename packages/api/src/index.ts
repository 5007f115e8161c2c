/** Redress as a service: one opened deployment, its answers, and HTTP over them. */

export { parseAsOf } from './answers/as-of.js'
export type { AnswerError } from './answers/error.js'
export type * from './answers/types/index.js'
export { type Follower, followInThread } from './follow/follower.js'
export { buildApp } from './http/app.js'
export { type ListenError, type Listening, listen } from './http/listen.js'
export {
  type ImportError,
  type ImportOptions,
  type ImportReport,
  importRegister,
} from './import/index.js'
export { type OpenError, openRedress, type Redress, type RedressOptions, type RulesChoice } from './redress.js'
