import { oneOf } from '../codec/words.js'

/** How something is said: by mouth or in writing. */
export const Form = oneOf('Form', ['oral', 'written'] as const)

/** What an approval, refusal or report is about. */
export const Of = oneOf('Of', [
  'proposal',
  'report',
  'result',
  'sanction',
  'extension',
  'loan',
  'document',
  'regulation',
] as const)
