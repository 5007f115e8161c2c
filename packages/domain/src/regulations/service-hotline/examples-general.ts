import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import {
  closed,
  complex,
  general as easy,
  joined,
  received,
  registered,
  remedied,
  replied,
  returned,
  satisfied,
  taken,
  told,
  tracked,
  transferred,
  urgent,
} from './examples-path.js'

const planned = {
  at: '2026-03-02 10:00',
  by: 'managing-dept',
  on: 'unit/company',
  do: 'Record:service-hours-planned',
  with: { change: 'summer-hours', effectiveAt: '2026-03-16T09:00:00+08:00' },
} as const
const company = { ...joined, on: 'unit/company', with: { role: 'managing-dept' } } as const
const changed = {
  at: '2026-03-16 09:00',
  by: 'managing-dept',
  on: 'unit/company',
  do: 'Record:service-hours-changed',
  with: { change: 'summer-hours', schedule: '周一至周五 08:30-17:30' },
} as const

/** An urgent problem, passed on just before the spring festival. */
const beforeTheFestival: ReadonlyArray<ExampleStep> = [
  { ...received, at: '2026-02-13 16:40' },
  { ...urgent, at: '2026-02-13 16:50' },
  {
    ...transferred,
    at: '2026-02-13 17:00',
    with: { ...transferred.with, deadline: '2026-02-25T18:00:00+08:00' },
  },
]

/** Chapters 1 and 2 at work. */
export const general: ClauseExamples = {
  c02: [
    {
      says: { zh: '来电适用，柜台来访不适用', en: 'a call falls under the rules, a visit to the counter does not' },
      steps: [
        received,
        {
          at: '2026-01-05 11:00',
          by: 'agent',
          on: 'c-2',
          do: 'Receive',
          with: { kind: 'issue', channel: 'counter', class: {}, complainant: { id: 'p-2' } },
        },
      ],
      then: [{ pinned: ['service-hotline'] }, { on: 'c-2', pinned: [] }],
    },
  ],
  c04: [
    {
      says: { zh: '转办后迟迟不联系客户，期限照样走完', en: 'the limits run out on a transfer that nobody acts on' },
      steps: [...taken, transferred],
      then: [
        { at: '2026-01-09 09:00', clocks: { c34: ['breached 2026-01-06 10:30'], c31: ['breached 2026-01-08 18:00'] } },
      ],
    },
  ],
  c05: [
    {
      says: {
        zh: '没有登记就结案，记为违反',
        en: 'closing what was never registered is let through and counts as a breach',
      },
      steps: [received, easy, replied, satisfied, { ...closed, warned: ['c05'] }],
      then: [{ clocks: { c05: ['breached'] } }],
    },
    {
      says: { zh: '登记并判断过的', en: 'registered and judged' },
      steps: [received, registered, easy, replied, satisfied, closed],
      then: [{ clocks: { c05: ['met'] } }],
    },
  ],
  c06: [
    {
      says: { zh: '没有答复不得结案', en: 'nothing is closed without a reply' },
      steps: [
        received,
        registered,
        easy,
        satisfied,
        { ...closed, refused: ['c06'] },
        { ...replied, at: '2026-01-13 10:30' },
        { ...closed, at: '2026-01-13 11:00' },
      ],
    },
    {
      says: { zh: '转办后从未跟进的不得结案', en: 'a transfer never followed up keeps the case open' },
      steps: [
        ...taken,
        transferred,
        remedied,
        returned,
        replied,
        satisfied,
        { ...closed, refused: ['c06'] },
        { ...tracked, at: '2026-01-13 10:30' },
        { ...closed, at: '2026-01-13 11:00' },
      ],
    },
  ],
  c08: [
    {
      says: {
        zh: '周五17点起算2个工作小时：调休的周六热线关闭，春节后首个工作日续算',
        en: 'two working hours from Friday 17:00: the hotline is closed on the worked Saturday, the rest runs after the festival',
      },
      steps: beforeTheFestival,
      then: [{ clocks: { c34: ['running 2026-02-24 10:00'] } }],
    },
    {
      says: { zh: '午休不计', en: 'the lunch break does not count' },
      steps: [
        { ...received, at: '2026-01-05 11:00' },
        { ...urgent, at: '2026-01-05 11:10' },
        { ...transferred, at: '2026-01-05 11:30' },
      ],
      then: [{ clocks: { c34: ['running 2026-01-05 14:30'] } }],
    },
    {
      says: { zh: '若调休日开通，周六上午即到期', en: 'open on worked weekends, it falls due on Saturday morning' },
      under: { readings: ['A135'] },
      steps: beforeTheFestival,
      then: [{ clocks: { c34: ['running 2026-02-14 10:00'] } }],
    },
  ],
  c09: [
    {
      says: { zh: '未公告不得调整开通时间', en: 'without notice the hours may not be changed' },
      steps: [company, planned, { ...changed, refused: ['c09'] }],
      then: [{ on: 'unit/company', at: '2026-03-14 10:00', clocks: { c09: ['breached 2026-03-13'] } }],
    },
    {
      says: { zh: '提前公告后照常调整', en: 'announced ahead, the change goes through' },
      steps: [
        company,
        planned,
        {
          at: '2026-03-10 09:00',
          by: 'managing-dept',
          on: 'unit/company',
          do: 'Record:service-notice-published',
          with: { change: 'summer-hours', channel: '官网' },
        },
        changed,
      ],
      then: [{ on: 'unit/company', clocks: { c09: ['met 2026-03-13'] } }],
    },
  ],
  c10: [
    {
      says: { zh: '来电归热线管理部门受理', en: 'a call is taken in by the managing department' },
      steps: [{ ...received, routed: { c10: ['intake: managing-dept'] } }],
    },
    {
      says: { zh: '公司指定由相关部门兼管', en: 'the company lets another department run the hotline' },
      under: { parameters: { managingDept: 'relevant-dept' } },
      steps: [{ ...received, routed: { c10: ['intake: relevant-dept'] } }],
    },
  ],
  c12: [
    {
      says: { zh: '登记缺内容、交回缺经过，系统不收', en: 'entries and results with gaps are not taken' },
      steps: [
        received,
        { ...registered, with: { form: '客户问题登记', field: { 'complainant.name': '王女士' } }, refused: ['c24'] },
        registered,
        complex,
        told,
        transferred,
        { ...returned, with: { assignment: 'a-1' }, refused: ['c36'] },
      ],
    },
  ],
}
