/** Personal numbers and addresses in free text that somebody else wrote: found by their form, and masked. */
export { findPersonal, type PersonalFinding } from './find.js'
export { type PersonalKind, personalKindNames, personalKinds } from './kind.js'
export { maskText } from './mask.js'
