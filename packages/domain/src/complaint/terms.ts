import { oneOf } from '../codec/words.js'

/** How something is said: by mouth or in writing. */
export const Form = oneOf('Form', ['oral', 'written'] as const)

/** What an approval, refusal or report can be about. */
export const subjects = [
  'proposal',
  'report',
  'result',
  'sanction',
  'extension',
  'loan',
  'document',
  'regulation',
] as const
export type Subject = (typeof subjects)[number]
export const Of = oneOf('Of', subjects)
