import type { Story } from '../../example/language.js'
import { escalated, received, registered, staffOpinion } from './examples-ordinary.js'

/** A rude answer of the back office, from the call to the apology. */
export const story: Story = {
  zh: '客户来电投诉后勤人员催单时出言不逊，接诉人登记后判断超出权限，报上级。后勤负责人认定有效；此人两月内第二次被投诉，升级到营销总监。意见次日作出，最终答复却迟了一天；系统提请指导、批评，由人决定，并要求写出总结。',
  en: 'A customer calls about rude words of the back office; the complaint is registered and, being beyond authority, reported up. The head of the back office finds it valid; as the second about this person in two months it goes to the marketing director. The opinion comes, the final reply a day late; guidance and criticism are proposed for people to decide, and a summary is owed.',
  steps: [
    {
      at: '2026-01-12 09:00',
      by: 'receiver',
      do: 'Receive',
      on: 'c-2',
      with: {
        kind: 'complaint',
        channel: 'sales-dept',
        class: {},
        complainant: { id: 'p-4' },
        respondent: { unit: 'backoffice', person: 'w-9' },
        field: { 'case.content': '后勤人员漏寄发票' },
      },
    },
    {
      ...received,
      with: {
        kind: 'complaint',
        channel: 'sales-dept',
        class: {},
        complainant: { id: 'p-3' },
        respondent: { unit: 'backoffice', person: 'w-9' },
      },
    },
    { at: '2026-03-02 09:05', by: 'receiver', do: 'Record:registered', with: { part: 'intake' }, refused: ['c09'] },
    { ...registered, with: { part: 'intake', field: { 'case.content': '催问发货时，后勤人员说“爱要不要”' } } },
    {
      at: '2026-03-02 09:15',
      by: 'receiver',
      do: 'Classify',
      with: { class: { object: 'service', entry: 'backoffice-staff' }, flag: { beyondAuthority: true } },
      routed: { c19: ['decide: backoffice-head'] },
    },
    { ...escalated, with: { to: { roles: ['superior'] }, reason: '涉及同部门人员，超出接诉人权限' } },
    { at: '2026-03-02 10:00', by: 'head', do: 'Assign', with: { to: { person: 'h-1', roles: ['backoffice-head'] } } },
    { at: '2026-03-02 14:00', by: 'head', do: 'Investigate', with: { finding: 'substantiated' } },
    {
      at: '2026-03-02 15:00',
      by: 'head',
      do: 'Classify',
      with: { class: { validity: 'valid' } },
      brings: { c20: ['Escalated:decision to marketing-director'] },
    },
    { ...staffOpinion, with: { opinion: '由当事人当面致歉，货物加急发出' } },
    {
      at: '2026-03-03 16:00',
      by: 'backoffice',
      do: 'Reply:interim',
      with: { form: 'oral', nextPromisedAt: '2026-03-04T12:00:00+08:00' },
    },
    { at: '2026-03-04 11:00', by: 'backoffice', do: 'Resolve', with: {} },
    { until: '2026-03-05 08:30' },
    {
      at: '2026-03-05 09:00',
      by: 'head',
      do: 'Reply:final',
      with: { form: 'oral', explanation: '货物已于昨日发出，当事人已受批评，向您致歉' },
    },
    {
      at: '2026-03-05 10:00',
      by: 'head',
      do: 'Record:sanction-imposed',
      with: { kind: 'guidance', month: '2026-03' },
    },
  ],
  then: [
    {
      clocks: {
        c09: ['met 2026-03-02 09:30'],
        c12: ['met 2026-03-02 10:00'],
        c16: ['inapplicable 2026-03-03'],
        c21: ['breached 2026-03-04'],
      },
      scores: {
        c22: [
          'w-9: propose sanction-imposed guidance confirmed',
          'w-9: propose sanction-imposed criticism proposed',
          '= w-9: 0',
        ],
      },
      reports: { c13: ['c-1 running 2026-03-11', 'text: 投诉总结与改进 (what to learn from it)'] },
    },
  ],
}
