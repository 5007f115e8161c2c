import { type EpochMs, parseInstant } from '@redress/holidays'
import { isRight } from 'fp-ts/lib/Either.js'
import { emptyStream } from '../../packages/domain/src/aggregate/enter.js'
import { foldOf } from '../../packages/domain/src/aggregate/fold.js'
import type { Aggregate, Happening } from '../../packages/domain/src/aggregate/happening.js'
import type { Stream } from '../../packages/domain/src/aggregate/stream.js'
import { type Dossier, emptyDossier, stepDossier } from '../../packages/domain/src/clock/dossier.js'
import { type Rules, rulesOf } from '../../packages/domain/src/complaint/rules.js'
import { type PeriodKind, periodAt, type Span } from '../../packages/domain/src/figure/period.js'
import { type Reading, readingOf } from '../../packages/domain/src/figure/register.js'
import { decodeRegulation } from '../../packages/domain/src/regulation/codec/decode.js'
import { type CompiledRegulation, compile } from '../../packages/domain/src/regulation/compile.js'
import type { Organisation } from '../../packages/domain/src/regulation/organisation.js'
import { command, happened, receive } from '../../packages/domain/src/testing/builders.js'
import { shanghai } from '../../packages/domain/src/testing/scenario.js'
import { type Encoded, type Material, wholeRegulation } from './scenario.js'
import { sharedText } from './shared.js'

const language = (file: string): string => sharedText(`regulations/language/${file}`)

export const material: Material = {
  encodings: language('encodings.jsonl')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Encoded),
  vocabulary: JSON.parse(language('vocabulary.json')) as Material['vocabulary'],
  parameters: JSON.parse(language('parameters.json')) as Material['parameters'],
}

export const regulationIds = Object.keys(material.vocabulary.regulations)

/** How many mechanisms of a kind the encodings hold. */
export const encodedOf = (kind: string): number =>
  material.encodings.flatMap(({ encoding }) => encoding.filter((mechanism) => mechanism['kind'] === kind)).length

const made = new Map<string, CompiledRegulation>()

/** A whole regulation of the language, compiled. */
export const regulationNamed = (id: string): CompiledRegulation => {
  const known = made.get(id)
  if (known !== undefined) return known
  const decoded = decodeRegulation(wholeRegulation(id, material))
  if (!isRight(decoded)) throw new Error(decoded.left.map(({ path, en }) => `${path}: ${en}`).join('\n'))
  const compiled = compile(decoded.right)
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
  readonly reading: (dossiers: ReadonlyArray<Dossier>, day: string, streams?: ReadonlyArray<Stream>) => Reading
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

/** A history beside the cases. */
export const historyOf = (
  aggregate: Aggregate,
  id: string,
  events: ReadonlyArray<readonly [day: string, type: string, data: object]>,
): Stream =>
  foldOf<Happening, Stream>(
    (of) => emptyStream(aggregate, of),
    () => undefined,
  ).evolveAll(
    emptyStream(aggregate, id),
    events.map(([day, type, data], i) => ({
      id: `${id}-${i}`,
      type,
      schema: 1,
      occurredAt: shanghai(day),
      actor: { id: 'u-1', roles: [] },
      command: `${id}-${i}`,
      correlationId: 'x',
      causationId: 'x',
      data,
      evidence: {},
    })),
  )
