import * as E from 'fp-ts/lib/Either.js'
import type { RegulationError } from '../error.js'
import type { Regulation } from '../language/regulation.js'
import { depthFault } from './depth.js'
import { type Fault, faultsOf } from './fault.js'
import { RegulationCodec } from './regulation.js'

/** Reads a value as a regulation, with the keys that lead to each thing wrong. */
export const decodeFaults = (input: unknown): E.Either<ReadonlyArray<Fault>, Regulation> => {
  const deep = depthFault(input)
  if (deep !== undefined) return E.left([deep])
  const decoded = RegulationCodec.decode(input)
  return E.isRight(decoded) ? decoded : E.left(faultsOf(decoded.left))
}

/**
 * Reads a regulation from outside. Every problem is named with its clause and path, and nothing makes it throw. Words are
 * checked apart: `checkRegulation`; text is read by `loadRegulation`.
 *
 * @example
 * import { decodeRegulation } from '@redress/domain'
 *
 * const bad = decodeRegulation({ id: 'x', clauses: [{ id: 'c01', does: [{ kind: 'gaurd' }] }] })
 * assert.equal(bad._tag, 'Left')
 */
export const decodeRegulation = (input: unknown): E.Either<ReadonlyArray<RegulationError>, Regulation> => {
  const decoded = decodeFaults(input)
  return E.isRight(decoded) ? decoded : E.left(decoded.left.map(({ error }) => error))
}
