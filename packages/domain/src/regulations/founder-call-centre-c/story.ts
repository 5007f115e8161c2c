import type { Story } from '../../example/language.js'
import { agreed, assigned, classified, followed, received, registered, talked } from './examples-ordinary.js'

/** A computer that technical support cannot repair, from the call over quality control to a new machine. */
export const story: Story = {
  zh: '用户来电说电脑频繁蓝屏，专员登记、问明原因后派给技术支持部。方案三日内提出，换件后仍不行，用户等不及，转特殊方案协商；部门逾期，上报品管部会同处理，最后换机、交回结果、备案、结案。',
  en: 'A user calls about a computer that keeps crashing; the specialist records it, confirms the reason and passes it to technical support. A solution comes within three days and does not help; the user cannot wait, a special solution is negotiated, quality control is brought in because the department is late. A new machine settles it; the result comes back, is filed, and the case closes.',
  steps: [
    received,
    { at: '2026-03-02 10:05', by: 'specialist', do: 'Record:registered', with: { part: 'intake' }, refused: ['c03'] },
    registered,
    { ...classified, at: '2026-03-02 10:15', with: { class: { path: 'repair' } }, refused: ['c07'] },
    { ...classified, at: '2026-03-02 10:18', routed: { c08: ['assign: technical-support'] } },
    { ...assigned, at: '2026-03-02 10:19', refused: ['c04'] },
    talked,
    assigned,
    followed,
    {
      at: '2026-03-03 15:00',
      by: 'support',
      do: 'Propose',
      with: { proposal: 'x-1', assignment: 'a-1', class: { solution: 'replace-part' } },
    },
    {
      at: '2026-03-03 16:00',
      by: 'station',
      do: 'Record:remedy-executed',
      with: { proposal: 'x-1', what: '更换内存条' },
      refused: ['c13'],
    },
    { ...agreed, at: '2026-03-03 16:30', routed: { c13: ['remedy: repair-station'] } },
    {
      at: '2026-03-04 10:00',
      by: 'station',
      do: 'Record:remedy-executed',
      with: { proposal: 'x-1', what: '更换内存条' },
    },
    { at: '2026-03-04 17:00', by: 'specialist', do: 'FollowUp:track', with: { assignment: 'a-1' } },
    {
      at: '2026-03-05 17:00',
      by: 'specialist',
      do: 'Classify',
      with: { flag: { cannotWait: true }, because: '换内存后仍蓝屏，收银不能再等' },
      brings: { c14: [] },
    },
    { at: '2026-03-05 17:10', by: 'specialist', do: 'FollowUp:track', with: { assignment: 'a-1' } },
    {
      until: '2026-03-06 09:00',
      brings: {
        c14: ['Escalated:decision to complaint-specialist'],
        c18: ['Escalated:decision to quality-dept'],
      },
    },
    {
      at: '2026-03-06 09:30',
      by: 'specialist',
      do: 'Record:reported',
      with: { to: { roles: ['quality-dept'] }, kind: 'notice', reason: '技术支持三个工作日未解决' },
    },
    {
      at: '2026-03-06 10:00',
      by: 'specialist',
      do: 'Propose',
      with: { proposal: 'x-2', class: { solution: 'replace-machine' } },
    },
    { ...agreed, at: '2026-03-06 10:30' },
    {
      at: '2026-03-06 15:00',
      by: 'station',
      do: 'Record:remedy-executed',
      with: { proposal: 'x-2', what: '更换同型号新机' },
    },
    { at: '2026-03-06 15:30', by: 'support', do: 'Resolve', with: {} },
    { at: '2026-03-06 16:00', by: 'specialist', do: 'Close', refused: ['c19', 'c21'] },
    {
      at: '2026-03-06 16:10',
      by: 'support',
      do: 'Return:result',
      with: { assignment: 'a-1', to: { roles: ['complaint-specialist'] }, reason: '已换新机' },
    },
    { at: '2026-03-06 16:30', by: 'specialist', do: 'Archive', with: {} },
    { at: '2026-03-06 17:00', by: 'specialist', do: 'Close' },
  ],
  then: [
    {
      clocks: {
        c04: ['met'],
        c10: ['met 2026-03-03', 'met 2026-03-04', 'met 2026-03-05', 'cancelled 2026-03-06'],
        c12: ['met 2026-03-05'],
        c14: ['met'],
        c18: ['met 2026-03-09'],
        c19: ['met'],
        c20: ['met'],
      },
      facts: { 'case.status': 'closed' },
    },
  ],
}
