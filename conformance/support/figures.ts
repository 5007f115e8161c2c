import { type EpochMs, parseInstant } from '@redress/holidays'
import { isRight } from 'fp-ts/lib/Either.js'
import type { Stream } from '../../packages/domain/src/aggregate/stream.js'
import { type Dossier, emptyDossier, stepDossier } from '../../packages/domain/src/clock/dossier.js'
import { type Rules, rulesOf } from '../../packages/domain/src/complaint/rules.js'
import { type PeriodKind, periodAt, type Span } from '../../packages/domain/src/figure/period.js'
import { type RegisterReading, readingOf } from '../../packages/domain/src/figure/register.js'
import { type CompiledRegulation, compile } from '../../packages/domain/src/regulation/compile.js'
import type { Organisation } from '../../packages/domain/src/regulation/organisation.js'
import { command, happened, receive } from '../../packages/domain/src/testing/builders.js'
import { shanghai } from '../../packages/domain/src/testing/scenario.js'

export { historyOf } from '../../packages/domain/test/figure/kit.js'

import { encodedRegulation, encodings } from './material.js'

/** How many mechanisms of a kind the encodings hold. */
export const encodedOf = (kind: string): number =>
  encodings.flatMap(({ encoding }) => encoding.filter((mechanism) => mechanism['kind'] === kind)).length

const made = new Map<string, CompiledRegulation>()

/** A whole regulation of the language, compiled. */
export const regulationNamed = (id: string): CompiledRegulation => {
  const known = made.get(id)
  if (known !== undefined) return known
  const compiled = compile(encodedRegulation(id))
  if (!isRight(compiled)) throw new Error(compiled.left.map(({ path, en }) => `${path}: ${en}`).join('\n'))
  made.set(id, compiled.right)
  return compiled.right
}

export const at = (day: string, time = '10:00'): EpochMs => {
  const parsed = parseInstant(shanghai(day, time))
  if (parsed._tag === 'Left') throw new Error(parsed.left.en)
  return parsed.right
}
export const period = (kind: PeriodKind, day: string): Span => periodAt(kind, at(day))

/** What happened to a case: the day, what, its data, and who acted in which role. */
export type Step = readonly [
  day: string,
  what: string,
  data?: object,
  by?: { id?: string; unit?: string; roles?: string[] },
]

type Said = Parameters<typeof happened>[0]

const said = ([day, what, data = {}, by = {}]: Step, complaint: string, i: number): Said => {
  const who = { id: 'u-17', unit: 'dept-3', roles: [], ...by }
  const about = { at: shanghai(day), complaint, by: who, id: `${complaint}/${i}` }
  if (what === 'Receive') return receive(about, { class: {}, field: {}, notGiven: {}, ...data })
  return what.startsWith('act:')
    ? command('Record', { act: what.slice(4), ...data } as never, about)
    : command(what as 'Close', data, about)
}

/** A regulation with a register, as the rows of the tables below need them. */
export interface Bench {
  readonly regulation: CompiledRegulation
  readonly rules: Rules
  readonly caseOf: (id: string, steps: ReadonlyArray<Step>) => Dossier
  readonly reading: (dossiers: ReadonlyArray<Dossier>, day: string, streams?: ReadonlyArray<Stream>) => RegisterReading
}

export const bench = (id: string, organisation?: Organisation): Bench => {
  const regulation = regulationNamed(id)
  const rules = rulesOf([regulation], organisation === undefined ? {} : { organisation })
  const regulations = [{ id, version: regulation.version }]
  return {
    regulation,
    rules,
    caseOf: (complaint, [first, ...rest]) => {
      if (first === undefined) return emptyDossier(complaint)
      const [day, what, data = {}, by] = first
      const steps: ReadonlyArray<Step> = [
        by === undefined ? [day, what, { regulations, ...data }] : [day, what, { regulations, ...data }, by],
        ...rest,
      ]
      return steps
        .map((step, i) => happened(said(step, complaint, i)))
        .reduce(stepDossier(rules), emptyDossier(complaint))
    },
    reading: (dossiers, day, streams = []) => readingOf(rules, { dossiers, streams }, at(day)),
  }
}
