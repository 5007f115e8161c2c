import type { Story } from '../../example/language.js'
import { general, passedOn, received, recorded, toldManager } from './examples-path.js'

/** A stroller handed to somebody else, over two rounds to the end. */
export const story: Story = {
  zh: '游客寄存的婴儿车被错发。接待人员当天填表，周一才报经理，已过次日之限；游客嫌赔偿少，寄存处协同处理，首次反馈也迟了。找回后结案，游客再次来电要求双倍门票，第二轮由经理作终局答复后终结，如实记为不满意。',
  en: 'A stroller left in storage is handed to somebody else. The form is filled the same day, but the manager hears of it on Monday only, past the next day; the visitor finds the offer small, the storage department joins and is late with its first word. Found and closed, it comes back with a demand for double tickets, and the manager ends the second round by a last answer, on record as dissatisfied.',
  steps: [
    received,
    { ...general, routed: { c03: ['handle: receptionist'] } },
    {
      at: '2026-03-06 10:20',
      by: 'reception',
      do: 'Record:registered',
      with: { form: '游客投诉记录表' },
      refused: ['c04'],
    },
    recorded,
    {
      at: '2026-03-06 11:00',
      by: 'reception',
      do: 'Record:inability-declared',
      with: { kind: 'handle', reason: '赔偿超出权限' },
      brings: { c07: ['Escalated:decision to manager'] },
    },
    { ...toldManager, at: '2026-03-09 09:00' },
    { at: '2026-03-09 10:00', by: 'boss', do: 'Propose', with: { proposal: 'p-1', amount: 300 } },
    {
      at: '2026-03-09 11:00',
      by: 'reception',
      do: 'Record:complainant-answered',
      with: { about: 'proposal', answer: 'rejects', reason: '车价一千二' },
      brings: { c06: ['Escalated:decision to storage'] },
    },
    { ...passedOn, at: '2026-03-09 11:30' },
    { until: '2026-03-12 08:00' },
    { at: '2026-03-12 10:00', by: 'storage', do: 'Return:result', with: { assignment: 'a-1' } },
    { at: '2026-03-13 10:00', by: 'reception', do: 'Close', refused: ['c09', 'c11'] },
    { at: '2026-03-13 14:00', by: 'storage', do: 'Resolve' },
    {
      at: '2026-03-13 14:30',
      by: 'storage',
      do: 'Record:registered',
      with: { form: '游客投诉记录表', part: 'result', field: { 'result.final': '婴儿车找回' } },
    },
    { at: '2026-03-13 15:00', by: 'reception', do: 'Close' },
    { at: '2026-03-14 09:00', by: 'reception', do: 'Archive', with: { place: '投诉部档案柜' } },
    { at: '2026-03-16 10:00', by: 'reception', do: 'Reopen', with: { reason: '游客要求双倍门票' } },
    {
      at: '2026-03-16 11:00',
      by: 'boss',
      do: 'Record:inability-declared',
      with: { kind: 'handle', reason: '园规无此补偿' },
      brings: { c08: ['Escalated:decision to company-head'] },
    },
    {
      at: '2026-03-17 10:00',
      by: 'boss',
      do: 'Reply:final',
      with: { form: 'written', declaredFinal: true, explanation: '车已找回，不再补偿' },
    },
    { at: '2026-03-17 10:30', by: 'reception', do: 'Close', with: { reason: '经理已终局答复' }, refused: ['c09'] },
    { at: '2026-03-17 11:00', by: 'boss', do: 'Close', with: { reason: '两轮答复，要求超出园规' } },
  ],
  then: [
    {
      facts: { 'case.outcome': 'closed-dissatisfied', 'case.owner': 'r-1', 'case.round': 2 },
      clocks: {
        c04: ['met 2026-03-06'],
        c05: ['breached 2026-03-07'],
        c10: ['breached 2026-03-11', 'cancelled 2026-03-16'],
        c13: ['met'],
      },
    },
  ],
}
