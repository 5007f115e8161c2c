import fc from 'fast-check'
import type { Parameter, Regulation } from '../../regulation/language/regulation.js'
import type { Duration, Num, Param, Period } from '../../regulation/language/words.js'

const named = (id: string) => ({ id, zh: id, en: id })

const blank = (type: Parameter['type'], value: Parameter['default']): Parameter => ({
  zh: '待定',
  en: 'left open',
  ...(type === undefined ? {} : { type }),
  ...(value === undefined ? {} : { default: value }),
  origin: 'ours',
})

/** Every blank that a clause of a random regulation may use; those that none uses are left out of its head. */
export const blanks: Regulation['parameters'] = {
  days: blank('duration', { n: 3, unit: 'workingDay' }),
  hours: blank('duration', { n: 4, unit: 'workingHour' }),
  twice: blank('integer', 2),
  share: blank('ratio', 0.5),
  rhythm: blank('period', 'month'),
  open: blank('hours', '09:00-12:00, 13:30-17:30'),
  form: blank('fields', ['field.case.content', 'case.channel']),
  since: blank('date', '2024-01-01'),
  rows: blank('table', [{ when: { 'case.channel': 'phone' }, then: 'minor' }]),
}

/** The words that clauses of a random regulation are made of. */
export const head = {
  id: 'random',
  version: '1',
  effective: { from: '2020-01-01' },
  title: { zh: '随机制度', en: 'A random regulation' },
  source: 'none',
  calendar: 'CN',
  roles: ['desk', 'handler', 'leader', 'quality-dept'].map(named),
  kinds: ['complaint', 'inquiry'].map(named),
  channels: ['phone', 'letter', 'web'].map(named),
  dimensions: {
    gravity: {
      zh: '性质',
      en: 'gravity',
      values: ['minor', 'general', 'major'].map(named),
      order: ['minor', 'general', 'major'],
    },
    topic: { zh: '主题', en: 'topic', values: ['noise', 'water', 'staff'].map(named), multi: true },
    urgent: { zh: '紧急', en: 'urgent', values: ['danger', 'facility'].map(named), optional: true },
    founded: { zh: '成立', en: 'founded', values: ['true', 'false'].map(named), boolean: true },
    result: {
      zh: '结论',
      en: 'result',
      values: ['minor', 'general', 'major'].map(named),
      order: ['minor', 'general', 'major'],
    },
  },
  schedules: { office: { days: 'working-days', hours: '09:00-17:00', makeUpDays: 'open' } },
  terminal: { anyOf: ['Closed', 'Archived'] },
} satisfies Omit<Regulation, 'clauses' | 'parameters'>

/** Declared where a clause uses them, and only then. */
export const optionalWords = { flags: ['media', 'danger'], tables: ['assignment'], rosters: ['night'] } as const

export const role = fc.constantFrom('desk', 'handler', 'leader', 'quality-dept')
/** A parameter that holds what is asked for. */
export const param = (name: keyof typeof blanks & string): Param => ({ fact: `param.${name}` })
export const length: fc.Arbitrary<Duration> = fc.oneof(
  fc.record({
    n: fc.integer({ min: 1, max: 20 }),
    unit: fc.constantFrom('hour', 'workingHour', 'calendarDay', 'workingDay', 'month'),
  }),
  fc.constantFrom(param('days'), param('hours')),
)
export const number: fc.Arbitrary<Num> = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant(param('twice')))
export const share: fc.Arbitrary<Num> = fc.oneof(fc.constantFrom(0.25, 0.8), fc.constant(param('share')))

/** How often. */
export const period: fc.Arbitrary<Period> = fc.constantFrom<Period>('week', 'month', 'quarter', param('rhythm'))
