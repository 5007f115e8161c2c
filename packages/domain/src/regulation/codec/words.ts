import * as t from 'io-ts'
import { shape } from '../../codec/shape.js'
import { byKey, bySort, type WordError } from '../../codec/tagged.js'
import { oneOf } from '../../codec/words.js'
import { type Param, type Path, type Ref, roots, units } from '../language/words.js'

/** A string of a pattern, which its JSON Schema repeats. */
export class Word<A extends string> extends t.Type<A> {
  readonly pattern: string
  readonly expected: string

  constructor(name: string, pattern: RegExp, expected: string) {
    const holds = (value: unknown): value is A => typeof value === 'string' && pattern.test(value)
    super(
      name,
      holds,
      (input, context) => (holds(input) ? t.success(input) : t.failure(input, context, expected)),
      t.identity,
    )
    this.pattern = pattern.source
    this.expected = expected
  }
}

const isRoot = (word: string): boolean => roots.some((root) => root === word)
const isPath = (value: unknown): value is Path => {
  if (value === 'each') return true
  if (typeof value !== 'string') return false
  const dot = value.indexOf('.')
  return dot > 0 && dot < value.length - 1 && isRoot(value.slice(0, dot))
}

/** Dotted path of a fact. An unknown root is answered with the known ones. */
export const PathCodec: t.Type<Path> = new t.Type(
  'Path',
  isPath,
  (input, context) => {
    if (isPath(input)) return t.success(input)
    const message = 'a fact path such as case.channel'
    const word = typeof input === 'string' ? (input.split('.')[0] ?? '') : ''
    if (typeof input !== 'string' || isRoot(word)) return t.failure(input, context, message)
    const error: WordError = { value: input, context, message, word, known: [...roots] }
    return t.failures([error])
  },
  t.identity,
)

export const Text = t.string
export const Name = new Word<string>('Name', /^[A-Za-z0-9][\w.:@/-]{0,127}$/, 'a name: letters, digits and . _ : @ / -')
export const Day = new Word<string>('Day', /^\d{4}-\d{2}-\d{2}$/, 'a day such as 2024-01-31')
/** A clause, or one of its mechanisms. */
export const RefCodec = new Word<Ref>('Ref', /^c[\w-]+(#[1-9]\d*)?$/, 'a clause such as c12, or c12#2')
export const ClauseId = new Word<`c${string}`>('ClauseId', /^c[\w-]+$/, 'the id of a clause, such as c12')
export const ActKind = new Word<`act:${string}`>('ActKind', /^act:[a-z][a-z-]*$/, 'an act such as act:registered')
export const EventWord = new Word<string>(
  'EventKind',
  /^(\*|[A-Za-z][\w:.-]*)$/,
  'an event such as Replied:final or act:registered',
)
export const CommandWord = new Word<string>(
  'CommandKind',
  /^[A-Z]\w*(:[\w.-]+)?$/,
  'a command such as Reply:final or Record:registered',
)

const ParamPath = new Word<`param.${string}`>('ParamPath', /^param\.[\w.-]+$/, 'a parameter such as param.replyWithin')
export const ParamCodec: t.Type<Param> = shape('Param', { fact: ParamPath }, {})
export const FactOf: t.Type<{ readonly fact: Path }> = shape('FactOf', { fact: PathCodec }, {})
export const ListOf = shape('ListOf', { list: Name }, {})

export const ScalarCodec = bySort('Scalar', { string: t.string, number: t.number, boolean: t.boolean })
export const ScalarsCodec = t.readonlyArray(ScalarCodec)
export const OperandCodec = byKey(
  'Operand',
  { fact: FactOf, list: ListOf },
  { otherwise: bySort('Operand', { string: t.string, number: t.number, boolean: t.boolean, array: ScalarsCodec }) },
)
export const NumCodec = byKey('Num', { fact: ParamCodec }, { otherwise: t.number })
export const UnitCodec = oneOf('Unit', units)
const Length = shape('Length', { n: t.number, unit: UnitCodec }, {})
export const DurationCodec = byKey('Duration', { n: Length, fact: ParamCodec })

export const many = <A>(codec: t.Type<A>): t.Type<ReadonlyArray<A>> => t.readonlyArray(codec, `list of ${codec.name}`)
/** A word, or a list of them. */
export const Words = bySort('a word or a list of words', { string: t.string, array: many(Text) })
/** Facts that a decision writes. */
export const SetsCodec = t.record(t.string, ScalarCodec, 'Sets')
export const flagOf = t.literal(true)
export const BilingualCodec = shape('Bilingual', { zh: t.string, en: t.string }, {})

/** A period's name. One that is a parameter belongs to the language, not yet to the engine. */
export const PERIOD_AS_PARAMETER = 'a period as a parameter'
export const PeriodCodec: t.Type<string> = new t.Type(
  'Period',
  t.string.is,
  (input, context) => {
    if (typeof input === 'string') return t.success(input)
    const named = typeof input === 'object' && input !== null && 'fact' in input
    return t.failure(input, context, named ? PERIOD_AS_PARAMETER : 'a period such as month')
  },
  t.identity,
)
