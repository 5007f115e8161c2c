import type { Bilingual } from '@redress/domain'
import { DayCodec, Id, InstantString, Term, Text } from '@redress/domain'
import type * as t from 'io-ts'
import type { DateReader } from './dates.js'

/** What one place of a command takes: how a cell becomes its value, and what to say when it cannot. */
export interface Leaf {
  /** The value, or `undefined` where the cell is none. Given the cell as written, not blank. */
  readonly read: (cell: string) => unknown
  readonly complaint: Bilingual
  /** What a cell may be: anything, an id or word, a number, or one of what is known beforehand. Only the last says nothing of people. */
  readonly takes: 'text' | 'word' | 'number' | 'chosen'
  /** Why a cell must not stand here although it could be read. */
  readonly refuses?: (cell: string) => Bilingual | undefined
  /** Whether a value written in the mapping itself may stand here. */
  readonly accepts: (literal: unknown) => boolean
  readonly list?: Leaf
}

type Tagged = t.Mixed & {
  readonly _tag?: string
  readonly keys?: { readonly [word: string]: unknown }
  readonly type?: t.Mixed
}

/** Conversions that a template may ask for where the place takes any value. */
export const conversions = ['text', 'number', 'boolean', 'date', 'instant'] as const
export type Conversion = (typeof conversions)[number]

const truths: ReadonlyMap<string, boolean> = new Map([
  ...['true', '1', 'yes', 'y', '是', '有'].map((word) => [word, true] as const),
  ...['false', '0', 'no', 'n', '否', '无'].map((word) => [word, false] as const),
])
const PLAIN_NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(?:[eE][+-]?\d+)?$/

const NUMBER: Omit<Leaf, 'accepts'> = {
  takes: 'number',
  read: (cell) => {
    const text = cell.trim()
    return PLAIN_NUMBER.test(text) ? Number(text.replaceAll(',', '')) : undefined
  },
  complaint: { zh: '应为数字，请改正。', en: 'A number is needed here; put it right.' },
}
const BOOLEAN: Omit<Leaf, 'accepts'> = {
  takes: 'chosen',
  read: (cell) => truths.get(cell.trim().toLowerCase()),
  complaint: { zh: '应为“是”或“否”，请改正。', en: 'Yes or no (true, false, 1, 0) is needed here; put it right.' },
}
const moment = (dates: DateReader, read: (text: string) => string | undefined): Omit<Leaf, 'accepts'> => ({
  takes: 'chosen',
  read: (cell) => read(cell.trim()),
  complaint: {
    zh: `不是存在的日期，或写法不在映射之列（${dates.formats.join('、') || 'ISO 8601'}）；请改正日期，或在 source.dates 中加上这种写法。`,
    en: `No date of the calendar, or not written as the mapping lists (${dates.formats.join(', ') || 'ISO 8601'}); put the date right or add its format to source.dates.`,
  },
})
const worded = (words: ReadonlyArray<string>): Bilingual => ({
  zh: `不在允许的值之内（${words.join('、')}）；请改正，或在映射中用 map 转换。`,
  en: `Not one of the values allowed (${words.join(', ')}); put it right, or translate it with \`map\` in the mapping.`,
})

/** By name: a codec marked as personal is a copy of the one it marks. */
const isOf = (codec: t.Mixed, known: t.Mixed): boolean => codec.name === known.name

const textLeaf = (codec: t.Mixed): Leaf => ({
  takes: isOf(codec, Id) || isOf(codec, Term) ? 'word' : 'text',
  // An id or term is a word, so white space around it is never part of it; a text is kept as it was written.
  read: isOf(codec, Text)
    ? (cell) => (codec.is(cell) ? cell : undefined)
    : (cell) => (codec.is(cell.trim()) ? cell.trim() : undefined),
  complaint: isOf(codec, Id)
    ? {
        zh: '不能用作标识：须以字母或数字开头，只含字母、数字和 . _ : @ / -，最长 128 个字符。',
        en: 'Cannot be an identifier: a letter or digit first, then letters, digits or . _ : @ / -, at most 128 characters.',
      }
    : isOf(codec, Term)
      ? { zh: '文字过长：最多 120 个字符。', en: 'Too long: at most 120 characters.' }
      : { zh: '文字过长：最多 100000 个字符。', en: 'Too long: at most 100,000 characters.' },
  accepts: (literal) => codec.is(literal),
})

const converted = (as: Conversion, dates: DateReader): Omit<Leaf, 'accepts'> | undefined =>
  as === 'number'
    ? NUMBER
    : as === 'boolean'
      ? BOOLEAN
      : as === 'instant'
        ? moment(dates, dates.instant)
        : as === 'date'
          ? moment(dates, dates.day)
          : undefined

/** The leaf for a codec; `words` narrows it, `as` chooses a conversion where the codec leaves one. */
export const leafOf = (
  codec: t.Mixed,
  dates: DateReader,
  words: ReadonlyArray<string> | undefined,
  as: Conversion | undefined,
): Leaf => {
  const tagged = codec as Tagged
  const accepts = (literal: unknown): boolean =>
    codec.is(literal) &&
    (words === undefined ||
      (Array.isArray(literal)
        ? literal.every((item) => words.includes(String(item)))
        : words.includes(String(literal))))
  if (words !== undefined && tagged._tag !== 'ArrayType')
    return {
      takes: 'chosen',
      read: (cell) => (words.includes(cell.trim()) ? cell.trim() : undefined),
      complaint: worded(words),
      accepts,
    }
  if (isOf(codec, DayCodec)) return { ...moment(dates, dates.day), accepts }
  if (isOf(codec, InstantString)) return { ...moment(dates, dates.instant), accepts }
  switch (tagged._tag) {
    case 'KeyofType':
      return leafOf(tagged.type ?? Term, dates, Object.keys(tagged.keys ?? {}), as)
    case 'NumberType':
    case 'RefinementType':
      return { ...NUMBER, read: (cell) => (codec.is(NUMBER.read(cell)) ? NUMBER.read(cell) : undefined), accepts }
    case 'BooleanType':
      return { ...BOOLEAN, accepts }
    case 'ArrayType': {
      const inner = leafOf(tagged.type ?? Term, dates, words, as)
      return { ...inner, list: inner, accepts }
    }
    case 'UnionType': {
      const chosen = as === undefined ? undefined : converted(as, dates)
      return chosen === undefined ? { ...textLeaf(Text), accepts } : { ...chosen, accepts }
    }
    default:
      return { ...textLeaf(codec), accepts }
  }
}

/** What may be written at a place, for error texts. */
export const expectation = (codec: t.Mixed, words: ReadonlyArray<string> | undefined): string => {
  const keys = (codec as Tagged).keys
  const list = words ?? (keys === undefined ? undefined : Object.keys(keys))
  return list === undefined ? codec.name : list.join(' | ')
}
