import * as t from 'io-ts'
import { shape } from '../../codec/shape.js'
import { byKey, bySort, type WordError } from '../../codec/tagged.js'
import { oneOf } from '../../codec/words.js'
import { type Num, type Param, type Path, type Period, periods, type Ref, roots, units } from '../language/words.js'
import { Dictionary } from './dictionary.js'
import { Amount } from './number.js'

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
export const PathCodec: t.Type<Path> = Object.assign(
  new t.Type(
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
  ),
  { pattern: `^(each$|(${roots.join('|')})\\.)` },
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
const ListOf = shape('ListOf', { list: Name }, {})

/** Any number that JSON can hold. */
export const NumberCodec = new Amount('number', {})
export const ScalarCodec = bySort('Scalar', { string: t.string, number: NumberCodec, boolean: t.boolean })
export const ScalarsCodec = t.readonlyArray(ScalarCodec)
export const OperandCodec = byKey(
  'Operand',
  { fact: FactOf, list: ListOf },
  { otherwise: bySort('Operand', { string: t.string, number: NumberCodec, boolean: t.boolean, array: ScalarsCodec }) },
)
export const NumCodec: t.Type<Num> = byKey('Num', { fact: ParamCodec }, { otherwise: NumberCodec })
/** How many, how often: none, or more. */
export const CountingNumber = new Amount('a number, 0 or more', { minimum: 0, integer: true })
/** A length of time as it is written; half an hour is 0.5. */
export const LengthCodec = shape(
  'Length',
  { n: new Amount('a length, 0 or more', { minimum: 0 }), unit: oneOf('Unit', units) },
  {},
)
export const DurationCodec = byKey('Duration', { n: LengthCodec, fact: ParamCodec })

export const many = <A>(codec: t.Type<A>): t.Type<ReadonlyArray<A>> => t.readonlyArray(codec, `list of ${codec.name}`)
/** A word, or a list of them. */
export const Words = bySort('a word or a list of words', { string: t.string, array: many(Text) })
/** A word that the author chooses: of a dimension, a parameter, a value. */
export const Key = new Word<string>('Key', /^(?!__)[^\p{Cc}]{1,128}$/u, 'a name of at most 128 characters')
/** Named things. */
export const dictionary = <A>(name: string, codec: t.Type<A>): t.Type<{ readonly [key: string]: A }> =>
  new Dictionary(name, Key, codec)
/** Facts that a decision writes. */
export const SetsCodec = new Dictionary('Sets', PathCodec, ScalarCodec)
export const flagOf = t.literal(true)
export const BilingualCodec = shape('Bilingual', { zh: t.string, en: t.string }, {})

/** How often: a word, or a parameter that holds one. */
export const PeriodCodec: t.Type<Period> = byKey(
  'Period',
  { fact: ParamCodec },
  { otherwise: oneOf('Period', periods) },
)
