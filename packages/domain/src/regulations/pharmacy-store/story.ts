import type { Story } from '../../example/language.js'
import { atTheStore, complaint, toOffice, upward } from './examples-base.js'

/** A bottle of fever syrup, told whole. */
export const story: Story = {
  zh: '顾客退回有絮状物的退热口服液，先作质量投诉；同一批次又有儿童送医，门店申报为事故，停售隔离，通知却晚了。先改定为事故，随后定级；门店、质管科按时上报，结果报告没有写如何处理被退回，书面报告迟了一天多，写明原因后办结。',
  en: 'A customer returns a bottle of fever syrup in which something floats, a quality complaint; then a child who took the same batch is in hospital and the store declares an incident. The batch is off sale in time, the notice is late. It is reclassified first and graded after that; store and section report in time, a report of the result that does not say what was done is refused, the written report comes late with its reason and ends the case.',
  steps: [
    {
      ...complaint,
      with: {
        kind: 'quality-complaint',
        ...atTheStore,
        field: { 'case.content': '退热口服液有絮状物，要求退换' },
      },
    },
    { at: '2026-07-06 10:20', by: 'storeManager', do: 'Classify', with: { class: { kind: 'quality-complaint' } } },
    {
      at: '2026-07-06 14:00',
      by: 'storeManager',
      do: 'Record:incident-declared',
      with: { happenedAt: '2026-07-06T12:30:00+08:00', discoveredAt: '2026-07-06T13:30:00+08:00', casualties: 1 },
    },
    {
      at: '2026-07-06 14:20',
      by: 'storeManager',
      do: 'Record:containment-taken',
      with: { measure: '停售并隔离同批次', batch: 'B20260511' },
    },
    {
      at: '2026-07-06 14:30',
      by: 'storeManager',
      do: 'Classify',
      with: { class: { kind: 'quality-incident' } },
    },
    {
      at: '2026-07-06 14:35',
      by: 'storeManager',
      do: 'Classify',
      with: { class: { gravity: 'major-casualty' } },
    },
    { ...toOffice, at: '2026-07-06 15:00' },
    { until: '2026-07-06 15:45' },
    {
      at: '2026-07-06 16:00',
      by: 'storeManager',
      do: 'Record:reported',
      with: { kind: 'notice', to: { roles: ['relevant-dept', 'quality-section'] } },
    },
    { ...upward, at: '2026-07-07 09:00' },
    {
      at: '2026-07-10 10:00',
      by: 'qualityOfficer',
      do: 'Investigate',
      with: { finding: 'facts-verified', rootCause: '运输途中冷链中断' },
    },
    {
      at: '2026-07-13 09:00',
      by: 'storeManager',
      do: 'Record:reported',
      with: { kind: 'result', to: { roles: ['quality-section'] }, field: { 'incident.cause': '运输途中冷链中断' } },
      refused: ['c14'],
    },
    {
      at: '2026-07-14 16:00',
      by: 'companyOfficer',
      do: 'Record:reported',
      with: { kind: 'written', to: { roles: ['drug-authority'] }, reason: '药检所检验报告14日才出' },
      warned: [],
    },
  ],
  then: [
    {
      at: '2026-07-20 09:00',
      clocks: {
        c08: ['met 2026-07-07 01:30'],
        c09: ['met 2026-07-07 13:30'],
        c10: ['inapplicable 2026-07-07 13:30'],
        c11: ['breached 2026-07-13'],
        c12: ['inapplicable 2026-07-08'],
        c15: ['breached 2026-07-06 15:30'],
      },
      facts: { 'class.kind': 'quality-incident', 'class.gravity': 'major-casualty' },
      pinned: ['pharmacy-store'],
    },
  ],
}
