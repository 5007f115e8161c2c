import type { Story } from '../../example/language.js'
import { approved, asked, executed, isAllergy, letter, proposed, received, sent } from './examples-steps.js'

/** An allergy complaint to headquarters, which goes to the consumers' association on the way. */
export const story: Story = {
  zh: '消费者向总部投诉用面霜后起疹。总部当天问明意图，函件补齐后才转得出去；市场管理部派当地负责人，迟了一天。消费者又去了消协，案件升到营销中心，法律事务部给出指导。第一个办法没有批准就要落实，被拒；改过的办法经市场管理部总经理同意后落实。',
  en: "A consumer tells headquarters of a rash after using a cream. What she wants is asked the same day; the letter goes only once it is complete, and the department sends the local market head a day late. She goes to the consumers' association, the case rises to the marketing centre, and legal gives guidance. The first solution is refused for want of approval; the changed one is approved and carried out.",
  steps: [
    { ...received, routed: { c03: ['handle: market-dept'] } },
    { at: '2026-03-09 10:20', by: 'hq', do: 'Classify', with: { class: { type: 'skin' } }, refused: ['c09'] },
    { ...isAllergy, routed: { c11: ['handle: market-dept'] } },
    asked,
    {
      at: '2026-03-10 09:30',
      by: 'hq',
      do: 'Assign',
      with: { to: { unit: 'market-dept', roles: ['market-dept'] } },
      refused: ['c21'],
    },
    letter,
    { until: '2026-03-11 08:00', brings: { c22: [] } },
    { ...sent, at: '2026-03-11 09:30' },
    proposed,
    {
      at: '2026-03-12 17:00',
      by: 'market-dept',
      do: 'Classify',
      with: { class: { gravity: 'major' } },
      brings: { c12: ['Escalated:decision to marketing-centre'] },
    },
    {
      at: '2026-03-12 17:30',
      by: 'marketing-centre',
      do: 'Record:reported',
      with: { kind: 'notice', to: { roles: ['legal'] } },
    },
    { ...executed, at: '2026-03-12 18:00', refused: ['c24'] },
    {
      at: '2026-03-13 08:30',
      by: 'legal',
      do: 'Record:guidance-given',
      with: { text: '补充误工损失，争取在消协调解' },
    },
    {
      at: '2026-03-13 08:50',
      by: 'market-head',
      do: 'Propose',
      with: { proposal: 'v-2', amount: 1360, compensation: '退货、医药费和误工损失' },
    },
    { ...executed, at: '2026-03-13 08:55', refused: ['c24'] },
    { ...approved, with: { of: 'proposal', subject: 'v-2' } },
    { ...executed, with: { proposal: 'v-2', what: '退货，支付医药费和误工损失', amount: 1360 } },
  ],
  then: [
    {
      clocks: {
        c12: ['met', 'met'],
        c20: ['met 2026-03-10'],
        c22: ['breached 2026-03-10 14:00'],
        c23: ['met 2026-03-16'],
      },
      facts: { 'class.type': 'allergy', 'class.gravity': 'major' },
      pinned: ['cosmetics-consumer'],
    },
  ],
}
