/** Confidentiality: who may read what of a case, what is left out for whom, what may not leave. */
export { categoryAt } from './category-at.js'
export { type Custody, custodyOf } from './custody.js'
export { envelopesIn, replaced, type StoredPath, withhold } from './envelopes.js'
export { categoriesUnder, fieldCategories } from './field-categories.js'
export type { FieldCategory } from './fields.js'
export * from './masking/index.js'
export type { Person } from './party.js'
export { type Leaf, personalIn } from './personal-in.js'
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
