import { isLeft } from 'fp-ts/lib/Either.js'
import { checkRegulation } from '../../src/regulation/check/index.js'
import type { RegulationError } from '../../src/regulation/error.js'
import type { Mechanism } from '../../src/regulation/language/mechanism.js'
import type { Clause, Regulation } from '../../src/regulation/language/regulation.js'
import { readRegulation } from '../../src/regulation/load/index.js'
import { soundRegulation } from '../../src/testing/bad-regulations/index.js'

/** The small regulation without a mistake, before a test breaks it. */
export const sound: Regulation = (() => {
  const read = readRegulation(soundRegulation)
  if (isLeft(read)) throw new Error(read.left[0]?.en)
  return read.right.regulation
})()

/** A clause that does what it is told, of a nature that any mechanism suits. */
export const clause = (does: ReadonlyArray<Mechanism>, id: Clause['id'] = 'c20'): Clause => ({
  id,
  ref: id,
  summary: { zh: '试', en: 'trial' },
  nature: 'conduct',
  modality: 'must',
  does,
})

export const withClauses = (...clauses: ReadonlyArray<Clause>): Regulation => ({
  ...sound,
  clauses: [...sound.clauses, ...clauses],
})

/** What is found in the small regulation with one more clause. */
export const found = (...does: ReadonlyArray<Mechanism>): ReadonlyArray<RegulationError> =>
  checkRegulation(withClauses(clause(does)))

export const tagsOf = (errors: ReadonlyArray<RegulationError>): ReadonlyArray<string> => errors.map(({ _tag }) => _tag)
