import { isLeft } from 'fp-ts/lib/Either.js'
import { checkRegulation } from '../../src/regulation/check/index.js'
import { decodeRegulation } from '../../src/regulation/codec/decode.js'
import type { RegulationError } from '../../src/regulation/error.js'
import type { Mechanism } from '../../src/regulation/language/mechanism.js'
import type { Clause, Regulation } from '../../src/regulation/language/regulation.js'

const said = { zh: '试', en: 'trial' }
const named = (id: string) => ({ id, zh: id, en: id })

/** A clause that does what it is told. */
export const clause = (does: ReadonlyArray<Mechanism>, id: `c${string}` = 'c01'): Clause => ({
  id,
  ref: '1',
  summary: said,
  nature: 'guard',
  modality: 'must',
  does,
})

/** A small regulation that is right in every respect, before a test breaks it. */
export const small = (clauses: ReadonlyArray<Clause>, more: Partial<Regulation> = {}): Regulation => ({
  id: 'small',
  version: '1',
  effective: { from: '2024-01-01' },
  title: said,
  source: 'none',
  calendar: 'CN',
  roles: [named('desk'), named('leader')],
  kinds: [named('complaint')],
  channels: [named('phone'), named('letter')],
  dimensions: {
    gravity: { ...said, values: [named('minor'), named('major')], order: ['minor', 'major'] },
    topic: { ...said, values: [named('price'), named('staff')], multi: true },
  },
  flags: ['urgent'],
  terminal: 'Closed',
  parameters: {},
  clauses,
  ...more,
})

/** The errors of a value that is no regulation. */
export const refused = (input: unknown): ReadonlyArray<RegulationError> => {
  const decoded = decodeRegulation(JSON.parse(JSON.stringify(input)))
  return isLeft(decoded) ? decoded.left : []
}

/** The errors of one mechanism, as it stands in a file. */
export const refusedMechanism = (mechanism: unknown): ReadonlyArray<RegulationError> =>
  refused({ ...small([]), clauses: [{ ...clause([]), does: [mechanism] }] })

/** The errors of the words of some mechanisms in one clause. */
export const checked = (
  does: ReadonlyArray<Mechanism>,
  more: Partial<Regulation> = {},
): ReadonlyArray<RegulationError> => checkRegulation(small([clause(does)], more))
