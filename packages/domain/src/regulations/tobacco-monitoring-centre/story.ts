import type { Story } from '../../example/language.js'
import {
  begun,
  dispatched,
  dissatisfied,
  instructed,
  investigated,
  received,
  registered,
  returned,
  revisited,
  signed,
  submitted,
  verified,
} from './examples-path.js'

/** A retailer's complaint through three dispatches, to its end and into the figures. */
export const story: Story = {
  zh: '零售户投诉漏送卷烟，经领导批示派到县局；县局如期反馈，但客户不满意，被质询并二次派单。二次派单无故逾期，报公司领导形成三次派单，县局这才补齐，客户满意，领导认可后结案。当月进入通报，承办人列入追责名单。',
  en: 'A retailer complains of cigarettes not delivered; on the leader’s instruction the county gets it and answers in time, but the customer is not satisfied, so the county is questioned and has to do it again. It lets the second order lapse, and the leaders of the company send it out a third time; now the rest is delivered, the customer is content, and with the leader’s consent the case closes. It enters the bulletin of the month, and the handler the list of those who may have to answer for it.',
  steps: [
    { ...received, routed: { c02: ['own: w-11'] } },
    registered,
    submitted,
    { ...dispatched, at: '2026-03-02 09:45', refused: ['c18'] },
    { ...instructed, routed: { c19: ['assign: county-a'] } },
    dispatched,
    signed,
    {
      at: '2026-03-02 11:30',
      by: 'county',
      do: 'Assign',
      with: { to: { unit: 'county-a', person: 'w-32' }, assignment: 'a-1', reason: '由该线路客户经理承办' },
    },
    begun,
    { at: '2026-03-03 09:00', by: 'officer', do: 'FollowUp:track' },
    { ...investigated, with: { finding: 'substantiated' }, refused: ['c37'] },
    { ...investigated, at: '2026-03-03 09:40' },
    { ...returned, at: '2026-03-03 11:00', refused: ['c40'] },
    verified,
    returned,
    revisited,
    {
      ...dissatisfied,
      brings: {
        c51: ['Escalated:decision to county-a'],
        c52: ['Escalated:decision to county-a', 'Assigned to county', 'Escalated:supervision to rectification-office'],
      },
    },
    {
      at: '2026-03-03 17:00',
      by: 'officer',
      do: 'Record:query-issued',
      with: { unit: 'county-a', question: '为何只补了一条' },
    },
    {
      until: '2026-03-09 09:00',
      brings: {
        c53: [
          'Escalated:decision to company-leaders',
          'Assigned to county',
          'Escalated:supervision to company-leaders',
        ],
      },
    },
    { at: '2026-03-09 09:30', by: 'county', do: 'Acknowledge:dispatch', with: { channel: 'phone' } },
    { ...begun, at: '2026-03-09 10:00' },
    { ...verified, at: '2026-03-10 10:00' },
    { ...returned, at: '2026-03-10 10:30', with: { form: 'email' } },
    { ...revisited, at: '2026-03-10 14:00' },
    {
      at: '2026-03-10 14:05',
      by: 'officer',
      do: 'Record:satisfaction-recorded',
      with: { level: 'satisfied', during: 'revisit' },
    },
    {
      at: '2026-03-10 14:10',
      by: 'officer',
      do: 'Record:reported',
      with: { kind: 'result', to: { roles: ['deputy-manager'] } },
    },
    {
      at: '2026-03-10 14:20',
      by: 'officer',
      do: 'Reply:final',
      with: { form: 'oral', channel: 'phone', explanation: '漏送的卷烟已补齐，县局已更换装车核对办法' },
      warned: ['c09'],
    },
    { at: '2026-03-10 14:30', by: 'officer', do: 'Close', refused: ['c50'] },
    { at: '2026-03-11 09:00', by: 'leader', do: 'Approve', with: { of: 'result' } },
    { at: '2026-03-11 09:30', by: 'officer', do: 'Close' },
  ],
  then: [
    {
      clocks: {
        c04: ['met 2026-03-02'],
        c09: ['breached 2026-03-05'],
        c10: ['met'],
        c20: ['met 2026-03-02 14:30', 'breached 2026-03-04 11:05', 'breached 2026-03-06 13:00'],
        c35: ['met 2026-03-04', 'breached 2026-03-05', 'met 2026-03-10'],
        c49: ['met 2026-03-03 18:00', 'met 2026-03-10 18:00'],
        c50: ['met 2026-03-10', 'met'],
        c51: ['met'],
      },
      scores: { c56: ['w-32: list liability proposed', '= w-32 2026-Q1: 0'] },
      figures: { c57: ['2026-Q1: 1', '2026-Q1: unit=county-a 1'] },
      facts: { 'case.status': 'closed', 'case.round': 3, 'case.satisfaction': 'satisfied' },
    },
    {
      at: '2026-04-01 09:00',
      reports: {
        c54: [
          '2026-03 running',
          'count of complaint: 1',
          '  case.kind=complaint class.type=? unit=county-a: 1',
          'indicator c57 2026-03: 1',
          'indicator c57 2026-03: unit=county-a 1',
          'text: 整改建议 (proposals for rectification)',
        ],
      },
    },
  ],
}
