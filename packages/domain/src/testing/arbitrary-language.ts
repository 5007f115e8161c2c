import fc from 'fast-check'
import type * as t from 'io-ts'
import { Shape } from '../codec/shape.js'
import {
  ConditionCodec,
  LimitCodec,
  MechanismCodec,
  PatternCodec,
  TargetCodec,
  TriggerCodec,
} from '../regulation/codec/index.js'
import { DurationCodec } from '../regulation/codec/words.js'
import type { Condition, Pattern } from '../regulation/language/condition.js'
import type { Limit, Trigger } from '../regulation/language/duty.js'
import type { Mechanism } from '../regulation/language/mechanism.js'
import type { Target } from '../regulation/language/target.js'
import type { Duration } from '../regulation/language/words.js'

type Tagged = t.Mixed & {
  readonly _tag?: string
  readonly types?: ReadonlyArray<t.Mixed>
  readonly type?: t.Mixed
  readonly domain?: t.Mixed
  readonly codomain?: t.Mixed
  readonly keys?: Record<string, unknown>
  readonly value?: unknown
  readonly schema?: { readonly minimum?: number; readonly type?: string }
  readonly runDefinition?: () => t.Mixed
}

const text = fc.constantFrom(
  'supervision-section',
  'written',
  'major',
  'complex',
  'phone',
  'ground',
  'c16',
  '督查科',
  'a: b',
  '',
)

/** What stands for a word of the language, declared words and others. */
const words: { readonly [name: string]: fc.Arbitrary<unknown> } = {
  Path: fc.constantFrom(
    'case.channel',
    'case.objections',
    'cmd.form',
    'class.gravity',
    'flag.urgent',
    'field.case.content',
    'it.finding',
    'it.at.date',
    'it.class.gravity',
    'start.at',
    'last.Replied:final.at',
    'last.act:registered.by',
    'param.maxObjections',
    'actor.roles',
    'row.unit',
    'clock.c16.overdueBy',
    'each',
  ),
  EventKind: fc.constantFrom(
    '*',
    'terminal',
    'Received',
    'Replied:final',
    'Classified:gravity',
    'Classified:nothing',
    'Linked:repeat',
    'CallOffered',
    'act:registered',
    'act:unheard-of',
  ),
  CommandKind: fc.constantFrom('Close', 'Reply:final', 'Record:registered', 'Classify:gravity', 'Dance'),
  ParamPath: fc.constantFrom('param.recheckWithin', 'param.maxObjections', 'param.formFields', 'param.undeclared'),
  Ref: fc.constantFrom('c01', 'c16', 'c17#2'),
  ActKind: fc.constantFrom('act:sanction-imposed', 'act:unheard-of'),
  Name: fc.constantFrom('ground', 'a', 'desk-hours', 'x1'),
  Key: fc.constantFrom('major', 'minor', '1', 'true', '督查科', 'constructor'),
  string: text,
}

/** Kinds of codec that contain themselves. */
const recursive = {
  Condition: ConditionCodec,
  Pattern: PatternCodec,
  Target: TargetCodec,
  Limit: LimitCodec,
  Trigger: TriggerCodec,
}
const isRecursive = (name: string): name is keyof typeof recursive => Object.hasOwn(recursive, name)

type Tie = (name: string) => fc.Arbitrary<unknown>

/** Codecs within codecs that must be gone through before a value ends: the lowest member of a choice ends soonest. */
const height = (codec: t.Mixed, seen: ReadonlyArray<t.Mixed> = []): number => {
  const { _tag, type, types = [], runDefinition } = codec as Tagged
  if (seen.includes(codec)) return Number.POSITIVE_INFINITY
  const below = (inner: ReadonlyArray<t.Mixed>): ReadonlyArray<number> =>
    inner.map((each) => height(each, [...seen, codec]))
  if (codec instanceof Shape) return 1 + Math.max(0, ...below(Object.values(codec.required)))
  if (_tag === 'UnionType') return Math.min(...below(types))
  if (_tag === 'ReadonlyArrayType' && type !== undefined) return 1 + Math.min(...below([type]))
  return _tag === 'RecursiveType' && runDefinition !== undefined ? 1 + Math.min(...below([runDefinition()])) : 0
}

const ofShape = (codec: Shape<Record<string, t.Mixed>, Record<string, t.Mixed>>, tie: Tie): fc.Arbitrary<unknown> =>
  fc.record(
    Object.fromEntries(
      [...Object.entries(codec.required), ...Object.entries(codec.optional)].map(([key, inner]) => [
        key,
        of(inner, tie),
      ]),
    ),
    { requiredKeys: Object.keys(codec.required) },
  )

const ofUnion = ({ types = [] }: Tagged, tie: Tie): fc.Arbitrary<unknown> =>
  fc.oneof(
    { maxDepth: 2, depthIdentifier: 'language' },
    ...[...types].sort((a, b) => height(a) - height(b)).map((member) => of(member, tie)),
  )

/** Values that a codec accepts, made from the codec itself; whatever contains itself is tied in by name. */
const of = (codec: t.Mixed, tie: Tie): fc.Arbitrary<unknown> => {
  if (codec instanceof Shape) return ofShape(codec, tie)
  const known = words[codec.name]
  const tagged = codec as Tagged
  if (known !== undefined && tagged._tag !== 'KeyofType') return known
  const inner = (): fc.Arbitrary<unknown> => of(tagged.type ?? codec, tie)
  switch (tagged._tag) {
    case 'RecursiveType':
      return tie(codec.name)
    case 'BooleanType':
      return fc.boolean()
    case 'LiteralType':
      return fc.constant(tagged.value)
    case 'KeyofType':
      return fc.constantFrom(...Object.keys(tagged.keys ?? {}))
    case 'ReadonlyArrayType':
      return fc.array(inner(), { maxLength: 2, depthIdentifier: 'language' })
    case 'ReadonlyType':
      return inner()
    case 'TupleType':
      return fc.tuple(...(tagged.types ?? []).map((each) => of(each, tie)))
    case 'DictionaryType':
      return fc.dictionary(of(tagged.domain ?? codec, tie).map(String), of(tagged.codomain ?? codec, tie), {
        maxKeys: 2,
        noNullPrototype: true,
      })
    case 'UnionType':
      return ofUnion(tagged, tie)
    default:
      return tagged.schema?.type === 'integer' ? fc.nat(9) : fc.integer({ min: 0, max: 30 })
  }
}

const sorts = fc.letrec((tie) => ({
  ...Object.fromEntries(
    Object.entries(recursive).map(([name, codec]) => [
      name,
      of((codec as Tagged).runDefinition?.() ?? codec, (inner) =>
        isRecursive(inner) ? tie(inner) : fc.constant(inner),
      ),
    ]),
  ),
  Mechanism: of(MechanismCodec, tie),
  Duration: of(DurationCodec, tie),
}))

const tied: { readonly [name: string]: fc.Arbitrary<unknown> } = sorts
const sort = <A>(name: string): fc.Arbitrary<A> => tied[name] as fc.Arbitrary<A>

/** Any condition of the language, of declared words and others. */
export const arbitraryCondition = sort<Condition>('Condition')
/** Anything that can be waited for. */
export const arbitraryPattern = sort<Pattern>('Pattern')
/** Anybody who can be named. */
export const arbitraryTarget = sort<Target>('Target')
/** Any limit. */
export const arbitraryLimit = sort<Limit>('Limit')
/** Anything that sets a mechanism off. */
export const arbitraryTrigger = sort<Trigger>('Trigger')
/** Any mechanism, of any kind, with any of its keys. */
export const arbitraryMechanism = sort<Mechanism>('Mechanism')
/** A length of time, or a parameter that is one. */
export const arbitraryDuration = sort<Duration>('Duration')
