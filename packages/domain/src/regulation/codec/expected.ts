import type * as t from 'io-ts'
import { Shape } from '../../codec/shape.js'
import type { Bilingual } from '../../complaint/rejection.js'
import { Dictionary } from './dictionary.js'
import { Word } from './words.js'

/** What codecs ask for, in Chinese. Each says it in English itself. */
const chinese: { readonly [english: string]: string } = {
  string: '文本',
  boolean: 'true 或 false',
  number: '数字',
  'a number, 0 or more': '不小于0的整数',
  'a length, 0 or more': '不小于0的数字',
  '"+1" or a number': '"+1" 或数字',
  'a fact path such as case.channel': '事实路径，如 case.channel',
  'a name: letters, digits and . _ : @ / -': '名称：字母、数字及 . _ : @ / -',
  'a name of at most 128 characters': '不超过128个字符的名称',
  'a day such as 2024-01-31': '日期，如 2024-01-31',
  'a clause such as c12, or c12#2': '条款，如 c12 或 c12#2',
  'the id of a clause, such as c12': '条款编号，如 c12',
  'an act such as act:registered': '行为，如 act:registered',
  'an event such as Replied:final or act:registered': '事件，如 Replied:final 或 act:registered',
  'a command such as Reply:final or Record:registered': '命令，如 Reply:final 或 Record:registered',
  'a parameter such as param.replyWithin': '参数，如 param.replyWithin',
  'opening hours such as 09:00-12:00, 13:30-17:30': '开放时间，如 09:00-12:00, 13:30-17:30',
  'a word or a list of words': '一个词或一列词',
  'a value or a list of values': '一个值或一列值',
  'an event or a list of events': '一个事件或一列事件',
  'a fact or a list of words': '一项事实或一列词',
  'a period or a list of periods': '一个周期或一列周期',
  'a value or a row of a table': '一个值或表中的一行',
  'a value, a list of values, a length, or the rows of a table': '一个值、一列值、一个时长或表的各行',
  'a length of time such as { n: 5, unit: workingDay }': '时长，如 { n: 5, unit: workingDay }',
  'a period such as month': '周期，如 month',
  'a number of any size': '数字',
  'a whole number': '整数',
  'a share from 0 to 1': '0至1之间的比例',
  'an amount in yuan, 0 or more': '不小于0的金额（元）',
  'a text': '文本',
  'true or false': 'true 或 false',
  'a list of values': '一列值',
  'a list of fields': '一列登记事项',
  'a role': '角色',
  'rows of a table, each with when and then': '表的各行，每行有 when 和 then',
  'a type, as there is no default': '类型（没有默认值时必须写明）',
  Scalar: '文本、数字或 true、false',
  Operand: '一个值、一列值、fact 或 list',
}

const spoken: { readonly [name: string]: string } = {
  string: 'a text',
  boolean: 'true or false',
  number: 'a number',
  Scalar: 'a text, a number, or true or false',
  Operand: 'a value, a list of values, a fact or a list',
}

const rules: ReadonlyArray<readonly [RegExp, string]> = [
  [/^an object with one of the keys (.+)$/, '含下列键之一的对象：$1'],
  [/^an object with the key (.+)$/, '含“$1”键的对象'],
  [/^a clause such as c12, or (.+)$/, '条款（如 c12），或 $1'],
]

/** A codec's English phrase in both languages. */
const phrase = (english: string): Bilingual => {
  const known = Object.hasOwn(chinese, english) ? chinese[english] : undefined
  if (known !== undefined)
    return { zh: known, en: Object.hasOwn(spoken, english) ? (spoken[english] ?? english) : english }
  const rule = rules.find(([pattern]) => pattern.test(english))
  return { zh: rule === undefined ? english : english.replace(...rule), en: english }
}

type Codec = t.Decoder<unknown, unknown> & { readonly _tag?: string; readonly keys?: unknown }

/** The few words that a codec allows; none where it allows any. */
export const wordsOf = (type: Codec | undefined): ReadonlyArray<string> =>
  type?._tag === 'KeyofType' && typeof type.keys === 'object' ? Object.keys(type.keys ?? {}) : []

const quoted = (words: ReadonlyArray<string>): Bilingual => {
  const en = words.map((word) => JSON.stringify(word)).join(' | ')
  return { zh: en, en }
}

/** What should have stood where something else was found. */
export const expectedOf = (type: Codec | undefined, message: string | undefined): Bilingual => {
  const words = wordsOf(type)
  if (words.length > 0) return quoted(words)
  if (message !== undefined && !message.startsWith('an object: ')) return phrase(message)
  if (type instanceof Shape) {
    const keys = [...Object.keys(type.required), ...Object.keys(type.optional)]
    return { zh: `含有 ${keys.join('、')} 的对象`, en: `an object with ${keys.join(', ')}` }
  }
  if (type instanceof Dictionary) return { zh: '以名称为键的对象', en: 'an object, keyed by name' }
  if (type?._tag === 'ReadonlyArrayType') return { zh: '列表', en: 'a list' }
  return phrase(type instanceof Word ? type.expected : (type?.name ?? '?'))
}
