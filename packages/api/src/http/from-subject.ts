import type { SubjectError } from '@redress/domain/vault'
import { saidOf } from '../open/subjects.js'
import { type ProblemOf, problemOf } from './problem.js'
import { fromInput, fromStore } from './problem-from.js'
import type { ProblemTag } from './problem-kinds.js'

/** Kinds of what has nothing more to tell; whatever is not listed may go well later. */
const kinds: { readonly [T in SubjectError['_tag']]?: ProblemTag } = {
  NewCase: 'impossible',
  TooLate: 'impossible',
  NoSuchErasure: 'not-found',
  Undecodable: 'internal',
}

/** A decision about personal data that was not taken. */
export const fromSubject = (error: SubjectError): ProblemOf => {
  const detail = saidOf(error)
  if (error._tag === 'Store') return fromStore(error.error, false)
  if (error._tag !== 'Refused') return problemOf(kinds[error._tag] ?? 'unavailable', detail)
  if (error.refusal._tag === 'InvalidCommand') return fromInput(error.refusal.problems)
  return problemOf(error.refusal._tag === 'CommandIdReused' ? 'command-id-reused' : 'impossible', detail)
}
