import { clockStates, Id } from '@redress/domain'
import { parseDay, parseInstant } from '@redress/holidays'
import { figureParts, stretches } from '@redress/projections'
import { isRight } from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import { reportFormats } from '../../reports/formats.js'
import type { Parameter } from '../route.js'

/** A text that follows a rule, with the rule as JSON Schema. Parameters stay texts: the answers read them. */
const ruled = (name: string, holds: (text: string) => boolean, schema: { readonly [key: string]: unknown }) =>
  Object.assign(
    new t.Type<string>(
      name,
      (value): value is string => typeof value === 'string' && holds(value),
      (input, context) => (typeof input === 'string' && holds(input) ? t.success(input) : t.failure(input, context)),
      t.identity,
    ),
    { schema },
  )

const matching = (name: string, pattern: RegExp, format: { readonly [key: string]: unknown } = {}) =>
  ruled(name, (text) => pattern.test(text), { type: 'string', pattern: pattern.source, ...format })

const isDay = (text: string): boolean => isRight(parseDay(text))
const states: ReadonlySet<string> = new Set(clockStates)

export const AsOfText = ruled(
  'YYYY-MM-DD or an instant with offset',
  (text) => isDay(text) || isRight(parseInstant(text)),
  {
    anyOf: [
      { type: 'string', format: 'date' },
      { type: 'string', format: 'date-time' },
    ],
  },
)
/** A unit or clause as the data name it. */
export const NameText = ruled('1 to 128 characters', (text) => text.length > 0 && text.length <= 128, {
  type: 'string',
  minLength: 1,
  maxLength: 128,
})
export const DayText = ruled('YYYY-MM-DD', isDay, { type: 'string', format: 'date' })
const LimitText = ruled('a whole number from 1 to 1000', (text) => /^(?:[1-9]\d{0,2}|1000)$/.test(text), {
  type: 'integer',
  minimum: 1,
  maximum: 1000,
})
export const DaysText = ruled(
  'a whole number from 0 to 250',
  (text) => /^(?:0|[1-9]\d{0,2})$/.test(text) && Number(text) <= 250,
  {
    type: 'integer',
    minimum: 0,
    maximum: 250,
  },
)
export const BooleanText = ruled('true or false', (text) => text === 'true' || text === 'false', { type: 'boolean' })
export const StatesText = ruled(
  'clock states, with commas between',
  (text) => text.split(',').every((state) => states.has(state)),
  { type: 'string', pattern: `^(?:${clockStates.join('|')})(?:,(?:${clockStates.join('|')}))*$` },
)
export const PeriodText = matching('YYYY, YYYY-MM or YYYY-Qn', /^[0-9]{4}(?:-(?:0[1-9]|1[0-2]|Q[1-4]))?$/)
/** A period as regulations name it. */
export const SpanText = matching(
  'YYYY, YYYY-MM, YYYY-MM-DD, YYYY-Www, YYYY-Qn, YYYY-Hn or YYYY-Sn',
  /^[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?|W[0-5][0-9]|Q[1-4]|H[12]|S[1-9]))?$/,
)
/** Paths of facts. */
export const PathsText = matching(
  'paths of facts, with commas between',
  /^[A-Za-z][\w.-]{0,99}(?:,[A-Za-z][\w.-]{0,99}){0,9}$/,
)
const oneOfTexts = (words: ReadonlyArray<string>) =>
  ruled(`one of ${words.join(', ')}`, (text) => words.includes(text), { type: 'string', enum: words })
export const PeriodKindText = oneOfTexts(['day', 'week', 'month', 'quarter', 'half-year', 'year', 'season'])
export const FigurePartText = oneOfTexts(figureParts)
/** A place in the log, as an event of the stream names it. */
export const PositionText = matching('the id of an event', /^[0-9A-Za-z]{1,64}$/)
export const MomentText = oneOfTexts(['occurred', 'recorded'])
export const ReportFormatText = oneOfTexts(reportFormats)
export const StretchText = oneOfTexts(stretches)
export const GroupingText = oneOfTexts(['unit', 'channel', 'kind', 'subject', 'respondent', 'outcome'])
export const ByText = ruled('unit or agent', (text) => text === 'unit' || text === 'agent', {
  type: 'string',
  enum: ['unit', 'agent'],
})
const CursorText = matching('a cursor that a page gave', /^[A-Za-z0-9_-]{1,1000}$/)
export const SlugText = matching('a name of lower-case letters, digits and -', /^[a-z0-9][a-z0-9-]{0,127}$/)
export const ETagText = matching(
  'entity tags or *',
  /^(?:\*|(?:W\/)?"[\x21\x23-\x7e]*"(?:\s*,\s*(?:W\/)?"[\x21\x23-\x7e]*")*)$/,
)
/** Bare, or between quotes as a structured field has it. */
export const KeyText = ruled('an id', (text) => Id.is(text.replace(/^"(.*)"$/, '$1')), {
  type: 'string',
  minLength: 1,
  maxLength: 130,
})

/** A filter that nobody has to give: a word, a day. */
export const word = (name: string, zh: string, en: string): Parameter => ({
  name,
  in: 'query',
  codec: NameText,
  required: false,
  meaning: { zh, en },
})
export const day = (name: string, zh: string, en: string): Parameter => ({
  ...word(name, zh, en),
  codec: DayText,
  example: '2026-01-01',
})

export const complaintId: Parameter = {
  name: 'id',
  in: 'path',
  codec: Id,
  required: true,
  meaning: { zh: '投诉编号', en: 'Id of the complaint' },
  example: 'tousu-2026-0001',
}
export const asOf: Parameter = {
  name: 'asOf',
  in: 'query',
  codec: AsOfText,
  required: false,
  meaning: { zh: '截至何时；只写日期即当日结束时，默认现在', en: 'As of when; a bare day means its end, default now' },
  example: '2026-06-30',
}
export const reason: Parameter = {
  name: 'reason',
  in: 'query',
  codec: NameText,
  required: false,
  meaning: {
    zh: '为何查阅个人信息（勿写姓名），记入查阅记录；审计员须写',
    en: 'Why personal data are looked at, without names; goes on record. An auditor has to say',
  },
  example: 'audit-2026',
}
export const limit: Parameter = {
  name: 'limit',
  in: 'query',
  codec: LimitText,
  required: false,
  meaning: { zh: '每页条数，默认 100', en: 'Items on a page, default 100' },
  example: '100',
}
export const cursor: Parameter = {
  name: 'cursor',
  in: 'query',
  codec: CursorText,
  required: false,
  meaning: { zh: '上一页给出的 next', en: 'The next that the page before gave' },
}
