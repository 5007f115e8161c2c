import type { Story } from '../../example/language.js'
import { close, passedOn, received, sent, signed } from './examples-ordinary.js'

const openCases = { 'lookup.openCasesOfActor': ['c-1'], 'lookup.openCasesOfActor.count': 1 }

/** An order that a department delays, from the order of the province to the end. */
export const story: Story = {
  zh: '省公司派来一张手机无信号的工单，处理员签收后转网络部，遇BOSS系统同时故障而上报。网络部拖过时限，处理员催办并登记不配合。回单审核后反馈，客户起初不满意，再处理一轮后满意结案。',
  en: 'The province sends an order about a telephone without signal; the handler signs and passes it to the network department, and reports a failure of the BOSS system on the way. The department lets the limit pass, is urged and entered as not cooperating. The reply is checked and handed back; the customer, dissatisfied at first, is satisfied after a second round.',
  steps: [
    { at: '2026-03-01 09:00', by: 'manager', do: 'Enrol', on: 'agent/w-3', with: { role: 'handler' } },
    received,
    sent,
    {
      at: '2026-03-02 09:10',
      by: 'handler',
      do: 'Classify',
      with: { class: { type: 'coverage', category: 'network', cause: 'no-signal' } },
    },
    { ...signed, routed: { c03: ['assign: network'] } },
    passedOn,
    {
      at: '2026-03-02 10:00',
      by: 'handler',
      do: 'Classify',
      with: { class: { emergency: 'boss' } },
      brings: { c25: ['Escalated:decision to stat-analyst'] },
    },
    {
      at: '2026-03-02 10:15',
      by: 'handler',
      do: 'Record:reported',
      with: {
        to: { roles: ['stat-analyst'] },
        kind: 'notice',
        'emergency.count': 12,
        'emergency.cause': '省公司BOSS系统故障',
      },
    },
    {
      at: '2026-03-02 17:30',
      by: 'handler',
      do: 'EndShift',
      on: 'agent/w-3',
      with: { cases: ['c-1'] },
      supplied: { facts: openCases },
      refused: ['c22'],
    },
    {
      at: '2026-03-02 17:50',
      by: 'handler',
      do: 'Record:shift-handed-over',
      on: 'agent/w-3',
      with: {
        on: 'w-4',
        off: 'w-3',
        cases: ['c-1'],
        notes: '基站工单等网络部回单',
        field: { 'shift.on': 'w-4', 'shift.off': 'w-3' },
      },
      supplied: { facts: openCases },
    },
    {
      at: '2026-03-02 18:00',
      by: 'handler',
      do: 'EndShift',
      on: 'agent/w-3',
      with: { cases: ['c-1'] },
      supplied: { facts: openCases },
    },
    {
      at: '2026-03-04 10:00',
      by: 'handler',
      do: 'FollowUp:urge',
      with: { assignment: 'o-1', field: { 'track.state': 'unsolved', 'track.record': '催网络部先口头答复' } },
    },
    { until: '2026-03-05 09:00' },
    {
      at: '2026-03-05 09:30',
      by: 'department',
      do: 'Return:result',
      with: { assignment: 'd-1', reason: '基站故障已修复' },
    },
    {
      at: '2026-03-05 10:00',
      by: 'handler',
      do: 'Record:non-cooperation-logged',
      with: {
        person: 'd-1',
        field: { 'nonCoop.person': '网络部值班员', 'nonCoop.detail': '两次电话催办均称无人处理' },
      },
    },
    {
      at: '2026-03-05 10:20',
      by: 'handler',
      do: 'Return:result',
      with: { assignment: 'o-1', reason: '基站已修复' },
      refused: ['c02'],
    },
    { at: '2026-03-05 10:30', by: 'handler', do: 'Record:reviewed', with: { kind: 'reply', result: 'confirmed' } },
    { at: '2026-03-05 10:40', by: 'handler', do: 'Resolve', with: {} },
    { at: '2026-03-05 10:50', by: 'handler', do: 'Return:result', with: { assignment: 'o-1', reason: '基站已修复' } },
    { at: '2026-03-05 15:00', by: 'handler', do: 'Revisit', with: { channel: 'outcall', reached: true } },
    {
      at: '2026-03-05 15:05',
      by: 'handler',
      do: 'Record:satisfaction-recorded',
      with: { level: 'dissatisfied', during: 'revisit' },
      refused: ['c17'],
    },
    {
      at: '2026-03-05 15:06',
      by: 'handler',
      do: 'Record:satisfaction-recorded',
      with: {
        level: 'dissatisfied',
        during: 'revisit',
        reason: '室内仍有盲点',
        field: { 'customer.outcall': 'dissatisfied' },
      },
    },
    {
      at: '2026-03-06 09:00',
      by: 'province',
      do: 'Assign',
      with: {
        to: { person: 'w-3', roles: ['handler'] },
        assignment: 'o-2',
        round: 2,
        reason: '客户对处理结果不满意',
      },
    },
    { at: '2026-03-06 09:10', by: 'handler', do: 'Acknowledge:dispatch', with: { assignment: 'o-2' } },
    { ...close, at: '2026-03-06 09:20', refused: ['c01'] },
    {
      at: '2026-03-06 10:00',
      by: 'handler',
      do: 'FollowUp:track',
      with: { field: { 'track.state': 'dissatisfied', 'track.record': '安排加装室内信号放大器' } },
    },
    { at: '2026-03-06 15:00', by: 'handler', do: 'Record:reviewed', with: { kind: 'reply', result: 'confirmed' } },
    { at: '2026-03-06 15:10', by: 'handler', do: 'Resolve', with: {} },
    { at: '2026-03-06 15:20', by: 'handler', do: 'Return:result', with: { assignment: 'o-2', reason: '已加装放大器' } },
    { at: '2026-03-06 16:00', by: 'handler', do: 'Revisit', with: { channel: 'outcall', reached: true } },
    {
      at: '2026-03-06 16:05',
      by: 'handler',
      do: 'Record:satisfaction-recorded',
      with: { level: 'satisfied', during: 'revisit' },
    },
    { at: '2026-03-06 16:30', by: 'handler', do: 'Close', warned: [] },
  ],
  then: [
    {
      clocks: {
        c01: ['met', 'met', 'met'],
        c15: ['breached 2026-03-04', 'met 2026-03-10'],
        c25: ['met 2026-03-02 10:30'],
        c30: ['met 2026-03-04 11:24'],
      },
      facts: { 'case.status': 'closed', 'case.satisfaction': 'satisfied' },
      figures: {
        c07: ['2026-03: 1/2 missed', '2026-03: handler=w-3 unit=team 1/2 missed'],
        c11: ['2026-03: 1/2 missed', '2026-03: handler=w-3 1 attained', '2026-03: handler=? 0 missed'],
      },
    },
  ],
}
