import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import { anonymous, receipt, received, registered, told, underway } from './examples-steps.js'

const disclosed = {
  at: '2026-03-03 10:00',
  by: 'receiver',
  do: 'Record:disclosure-made',
  with: { recipient: 'insurer', what: ['complainant.name'] },
} satisfies ExampleStep

const consents: ExampleStep = {
  at: '2026-03-03 09:00',
  by: 'receiver',
  do: 'Record:consent-recorded',
  with: { scope: ['insurer'], given: true },
}

/** Part 1, and the channels of part 2(1). */
export const principles: ClauseExamples = {
  c03: [
    {
      says: { zh: '十分钟内告知', en: 'told after ten minutes' },
      steps: [received, told],
      then: [{ clocks: { c03: ['met 2026-03-02 14:00'] } }],
    },
    {
      says: { zh: '第二天才想起来', en: 'remembered the next day' },
      steps: [received, registered, { ...told, at: '2026-03-03 09:00' }],
      then: [{ clocks: { c03: ['breached 2026-03-02 14:00'] } }],
    },
    {
      says: { zh: '匿名来信，无从告知', en: 'a note from nobody: there is nobody to tell' },
      steps: [received, anonymous],
      then: [{ at: '2026-03-03 09:00', clocks: { c03: ['inapplicable 2026-03-02 14:00'] } }],
    },
    {
      says: { zh: '不登记，时钟照走', en: 'not entering it is no way out' },
      steps: [received, { until: '2026-03-03 09:00' }],
      then: [{ clocks: { c03: ['breached 2026-03-02 14:00'] } }],
    },
  ],
  c07: [
    {
      says: { zh: '未经同意不得告诉保险公司', en: 'nothing to the insurer without consent' },
      steps: [
        ...underway,
        { ...disclosed, at: '2026-03-02 16:00', refused: ['c07'] },
        consents,
        disclosed,
        { ...consents, at: '2026-03-04 09:00', with: { scope: ['insurer'], given: false } },
        { ...disclosed, at: '2026-03-04 10:00', refused: ['c07'] },
        { ...disclosed, at: '2026-03-04 11:00', with: { recipient: 'police', basis: 'law' } },
      ],
    },
    {
      says: { zh: '同意只对所说的对象有效', en: 'consent covers whom it names' },
      steps: [...underway, consents, { ...disclosed, with: { recipient: 'media' }, refused: ['c07'] }],
    },
    {
      says: { zh: '经手人看得到，旁人看不到', en: 'those on the case see it, others do not' },
      steps: underway,
      then: [
        { hidden: { c07: ['field.complainant.*, field.case.* hidden from approver, colleague, clerk, stranger'] } },
      ],
    },
  ],
  c08: [
    {
      says: { zh: '三月的分析', en: 'the analysis of March' },
      steps: [...underway, { until: '2026-04-01 09:00' }],
      then: [
        {
          at: '2026-04-01 09:00',
          reports: {
            c08: [
              '2026-03 running',
              'count of complaint: 1',
              '  class.content=charging class.severity=general: 1',
              'text: 改进措施 (improvements)',
            ],
          },
        },
      ],
    },
  ],
  c10: [
    {
      says: { zh: '点评网站留言归入其他', en: 'a review site is other' },
      steps: [{ ...received, with: { ...receipt, channel: 'review-site' } }],
      then: [{ facts: { 'case.channel': 'other' } }],
    },
    {
      says: { zh: '表上有的照旧', en: 'a channel on the list stays' },
      steps: [{ ...received, with: { ...receipt, channel: 'box' } }],
      then: [{ facts: { 'case.channel': 'box' } }],
    },
  ],
}
