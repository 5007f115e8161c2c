/** Decisions about the personal data of a subject: restriction, hold, erasure; when retention ends. */
export { isOpen, type SubjectCase } from './barred.js'
export {
  type SubjectCommand,
  type SubjectCommandName,
  type SubjectCommandOf,
  subjectCommands,
  subjectYields,
} from './command.js'
export { decideSubject, type SubjectFacts } from './decide.js'
export { type DueErasure, dueForErasure, nothingEnds, type Retention } from './due.js'
export { type SubjectEvent, type SubjectEventType, subjectEvents } from './event.js'
export { type ErasureBasis, erasureBases } from './events.js'
export type { Kept, SubjectRefusal } from './refusal.js'
export { evolveSubject, type Hold, initialSubject, type Order, openOrder, type SubjectState } from './state.js'
export { SUBJECT_CATEGORY, subjectFromRecorded, subjectStream, subjectToNew } from './stored.js'
