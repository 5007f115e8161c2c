/** Confidentiality: who may read what of a case, what is left out for whom, what may not leave. */
export { type Custody, custodyOf } from './custody.js'
export type { Person } from './party.js'
export { type HiddenPath, type Redacted, redact, redactEvent } from './redact.js'
export { confidentialityVerdicts, mayExport } from './refuse.js'
export {
  type HiddenFor,
  type Hiding,
  hidesOf,
  mayRead,
  mustRecord,
  type Purpose,
  type Visibility,
  visibility,
} from './visibility.js'
