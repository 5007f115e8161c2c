import type { Story } from '../../example/language.js'
import { particulars, reached, satisfied, urgent } from './examples-path.js'

const form = {
  to: { unit: 'logistics', roles: ['relevant-dept', 'handler'] },
  document: '客戶問題轉辦單',
  field: { 'assign.dept': '物流部' },
} as const

/** A water purifier that does not come, from a call taken too late to a customer who is content. */
export const story: Story = {
  zh: '王女士的净水器十天没送到，电话响了5声才有人接。登记漏了发生时间、口头转办、签收不指明专人，都被挡下；物流部没在规定时间联系她。首次答复她不满意，不得结案，重启再办；问题定为重要，上提上级并附建议。换货之后她满意，回访补上，方才结案，月底计入考核。',
  en: 'A purifier is ten days late, and the call about it is taken at the fifth ring. An entry without the time, a transfer by word of mouth and a signature that names nobody are refused; logistics does not reach the customer in time. The first reply does not satisfy her: no closing, the case is reopened, found important and raised with a proposal. With the purifier exchanged she is content, is visited, and the case is closed and counted.',
  steps: [
    { at: '2026-03-01 09:00', by: 'managing-dept', on: 'agent/w-1', do: 'Enrol', with: { role: 'hotline-agent' } },
    { at: '2026-03-02 09:59', by: 'agent', on: 'call/k-1', do: 'OfferCall', with: { line: 'hotline' } },
    {
      at: '2026-03-02 10:00',
      by: 'agent',
      on: 'call/k-1',
      do: 'AnswerCall',
      with: { agent: 'w-1', rings: 5 },
      warned: ['c22'],
    },
    {
      at: '2026-03-02 10:01',
      by: 'agent',
      do: 'Receive',
      with: { kind: 'issue', channel: 'phone', class: {}, complainant: { id: 'p-1', kind: 'customer' } },
      routed: { c10: ['intake: managing-dept'] },
    },
    {
      at: '2026-03-02 10:03',
      by: 'agent',
      do: 'Record:registered',
      with: {
        field: {
          'complainant.name': '王女士',
          'complainant.contact': '138xxxx0001',
          'case.description': '净水器十天未送到',
        },
      },
      refused: ['c24'],
    },
    {
      at: '2026-03-02 10:04',
      by: 'agent',
      do: 'Record:registered',
      with: { field: { ...particulars, 'case.occurredAt': '2026-02-20T09:00:00+08:00' } },
    },
    { at: '2026-03-02 10:05', by: 'agent', on: 'call/k-1', do: 'RegisterCall', with: { complaint: 'c-1' } },
    { ...urgent, at: '2026-03-02 10:06', routed: { c28: ['assign: logistics'], c32: ['assign: '] } },
    { at: '2026-03-02 10:07', by: 'agent', do: 'Acknowledge:told', with: { channel: 'phone' } },
    { at: '2026-03-02 10:08', by: 'agent', do: 'Record:number-allocated', with: { number: 'KH-2026-0301' } },
    {
      at: '2026-03-02 10:20',
      by: 'agent',
      do: 'Assign',
      with: { ...form, document: '口头', assignment: 'a-1', requirements: '尽快送达' },
      refused: ['c29', 'c30'],
    },
    {
      at: '2026-03-02 10:30',
      by: 'agent',
      do: 'Assign',
      with: { ...form, assignment: 'a-1', requirements: '查明去向，当日送达', deadline: '2026-03-03T18:00:00+08:00' },
    },
    {
      at: '2026-03-02 10:40',
      by: 'handler',
      do: 'Acknowledge:dispatch',
      with: { assignment: 'a-1' },
      refused: ['c33'],
    },
    {
      at: '2026-03-02 10:45',
      by: 'handler',
      do: 'Acknowledge:dispatch',
      with: { assignment: 'a-1', to: { person: 'h-1' } },
    },
    { until: '2026-03-02 18:00' },
    { ...reached, at: '2026-03-03 09:30' },
    { at: '2026-03-03 10:00', by: 'agent', do: 'FollowUp:track', with: { assignment: 'a-1' } },
    { at: '2026-03-03 15:00', by: 'handler', do: 'Record:remedy-executed', with: { what: '包裹送达' } },
    {
      at: '2026-03-03 15:30',
      by: 'handler',
      do: 'Return:result',
      with: { assignment: 'a-1', field: { 'result.process': '中转站找回后派送', 'result.result': '已签收' } },
    },
    { at: '2026-03-04 10:00', by: 'agent', do: 'Reply:final', with: { form: 'oral' } },
    {
      at: '2026-03-04 10:02',
      by: 'agent',
      do: 'Record:satisfaction-recorded',
      with: {
        level: 'dissatisfied',
        during: 'reply',
        field: { 'dissatisfaction.reason': '外壳摔裂，要求换货' },
      },
    },
    { at: '2026-03-04 10:10', by: 'agent', do: 'Close', refused: ['c40'] },
    { at: '2026-03-04 10:15', by: 'agent', do: 'Reopen', with: { reason: '外壳摔裂，要求换货' } },
    {
      at: '2026-03-04 10:20',
      by: 'agent',
      do: 'Classify',
      with: { class: { importance: 'important', cause: 'packaging' } },
      brings: { c41: ['Escalated:decision to superior'] },
    },
    {
      at: '2026-03-04 10:30',
      by: 'agent',
      do: 'Assign',
      with: { ...form, assignment: 'a-2', requirements: '上门换货', deadline: '2026-03-06T18:00:00+08:00' },
    },
    {
      at: '2026-03-04 11:30',
      by: 'handler',
      do: 'Record:contact-attempted',
      with: { channel: 'phone', reached: true, assignment: 'a-2' },
    },
    {
      at: '2026-03-05 09:00',
      by: 'agent',
      do: 'Record:reported',
      with: { kind: 'analysis', to: { roles: ['superior'] }, proposal: '易碎品改用加厚包装' },
    },
    { at: '2026-03-05 10:00', by: 'agent', do: 'FollowUp:track', with: { assignment: 'a-2' } },
    {
      at: '2026-03-06 15:00',
      by: 'handler',
      do: 'Return:result',
      with: { assignment: 'a-2', field: { 'result.process': '上门换新机', 'result.result': '客户验收' } },
    },
    { at: '2026-03-06 16:00', by: 'agent', do: 'Reply:final', with: { form: 'oral' } },
    { ...satisfied, at: '2026-03-06 16:02' },
    { at: '2026-03-06 16:05', by: 'agent', do: 'Resolve' },
    { at: '2026-03-09 10:00', by: 'agent', do: 'Revisit', with: { channel: 'phone', reached: true, newIssue: false } },
    {
      at: '2026-03-09 10:03',
      by: 'agent',
      do: 'Record:satisfaction-recorded',
      with: { level: 'satisfied', during: 'revisit', field: { 'revisit.opinion': '换货很快' } },
    },
    { at: '2026-03-09 10:10', by: 'agent', do: 'FollowUp:track', with: { openRemainder: 0 } },
    { at: '2026-03-10 10:00', by: 'agent', do: 'Close', warned: [] },
  ],
  then: [
    { on: 'call/k-1', clocks: { c13: ['met 2026-03-02 10:30'], c22: ['breached'] } },
    {
      facts: { 'case.status': 'closed', 'case.round': 2, 'case.number': 'KH-2026-0301' },
      clocks: {
        c31: ['met 2026-03-03 18:00', 'met 2026-03-06 18:00'],
        c34: ['breached 2026-03-02 13:30', 'met 2026-03-04 13:30'],
        c38: ['met 2026-03-04', 'met 2026-03-09'],
        c41: ['met 2026-03-05'],
        c43: ['met 2026-03-11'],
      },
    },
    {
      at: '2026-03-31 17:00',
      figures: {
        c49: ['2026-03: 0 missed', '2026-03: agent=w-1 0 missed'],
        c50: ['2026-03: 2/2 attained', '2026-03: unit=logistics 2/2 attained'],
        c51: ['2026-03: 1 attained', '2026-03: agent=? 1 attained'],
      },
    },
  ],
}
