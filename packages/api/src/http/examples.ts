import type { CommandName } from '@redress/domain'

const COMPLAINT = 'tousu-2026-0001'

/** Data of one command of each kind, as they could follow one another. Tests decode each; the OpenAPI document shows them. */
const data: { readonly [N in CommandName]: unknown } = {
  Receive: {
    kind: 'complaint',
    channel: 'written',
    form: 'written',
    complainant: { id: 'c-7f3a', kind: 'service-user' },
    respondent: { kind: 'window', unit: 'window-unit-3' },
    class: { ground: ['poor-service'], track: 'written-general' },
    field: {
      'complainant.name': '（示例）',
      'complainant.contact': '（示例）',
      'case.content': '窗口未一次性告知所需材料。',
      'case.window': '3 号窗口',
    },
  },
  Classify: { class: { ground: ['poor-service'] }, because: '核对登记内容' },
  Assign: { to: { unit: 'window-unit-3' }, assignment: 'a-1', requirements: '两个工作日内反馈。' },
  Investigate: { finding: 'substantiated-window' },
  Resolve: { onSpot: false },
  Revisit: { channel: 'phone', reached: true },
  Escalate: { level: 'supervision', to: { unit: 'centre-leadership' }, reason: '临近时限' },
  Acknowledge: { what: 'accepted', channel: 'phone' },
  FollowUp: { purpose: 'track' },
  Extend: { clocks: ['c16'], newDueAt: '2026-03-12T18:00:00+08:00', reason: '需要检测' },
  Suspend: { clocks: ['c16'], reason: 'testing' },
  Resume: { clocks: ['c16'] },
  Propose: { proposal: 'p-1', rectification: '窗口公示材料清单。' },
  Approve: { of: 'proposal', subject: 'p-1' },
  Refuse: { of: 'proposal', subject: 'p-1', reason: '缺少整改时间' },
  Reply: { stage: 'final', form: 'written', explanation: '已补充告知并向您致歉。' },
  Return: { what: 'result', assignment: 'a-1' },
  Link: { relation: 'repeat', case: 'tousu-2025-0931' },
  Withdraw: { reason: '投诉人自愿撤回' },
  Close: { outcome: 'satisfied' },
  Reopen: { reason: '投诉人有异议' },
  Archive: { place: 'box-12' },
  Correct: { event: 'a2f0c0de-0000-5000-8000-000000000000', reason: '登记时间有误', annuls: false },
  Migrate: {
    from: [{ id: 'government-service-centre', version: '1' }],
    to: [{ id: 'government-service-centre', version: '2' }],
    reason: '新办法施行，未结投诉改按新办法办理',
  },
  Record: { act: 'investigation-started', details: { person: 'agent-07' } },
}

/** A command as a body, without its name. */
export const exampleBody = (name: CommandName): { readonly [key: string]: unknown } => ({
  id: `example-${name.toLowerCase()}`,
  complaint: COMPLAINT,
  occurredAt: '2026-03-09T09:30:00+08:00',
  actor: { id: 'agent-07', unit: 'supervision-section', roles: ['supervision-section'] },
  data: data[name],
})
