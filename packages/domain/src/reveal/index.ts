/** Personal values in the clear, for people: as far as role and clause allow, and on record before they are shown. */

export { defaultMatrix, type Matrix, type Reach, type ViewerRole, viewerRoles } from '../privacy/matrix.js'
export type { RevealError } from './error.js'
export type { Sought } from './find.js'
export { isMasked, type Masked, type ReportRevealing, revealedReport } from './report.js'
export { type Reveal, type RevealOptions, revealing } from './reveal.js'
export type { HiddenLeaf, Look, Revealed, RevealedRecord, Viewer } from './types.js'
