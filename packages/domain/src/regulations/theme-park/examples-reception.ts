import type { ClauseExamples } from '../../example/language.js'
import { atNight, general, major, received, recorded, toldManager, unable } from './examples-path.js'

/** Who handles a complaint, its record, the report to the manager. */
export const reception: ClauseExamples = {
  c02: [
    {
      says: { zh: '班组员工办不了，报投诉部', en: 'an employee of a group passes it to the department above' },
      steps: [received, { ...unable, brings: { c02: ['Escalated:decision to complaint-department'] } }],
    },
    {
      says: { zh: '接待人员办不了，不走此条', en: 'a receptionist has his own clause' },
      steps: [received, { ...unable, by: 'reception', brings: { c02: [] } }],
    },
  ],
  c03: [
    {
      says: { zh: '白天的一般投诉归接待人员', en: 'a general complaint by day is the receptionist’s' },
      steps: [received, { ...general, routed: { c03: ['handle: receptionist'] } }],
    },
    {
      says: { zh: '夜间的归值班经理', en: 'at night it is the manager’s on duty' },
      steps: [atNight, { ...general, at: '2026-03-06 20:10', routed: { c03: ['handle: m-1'] } }],
    },
    {
      says: { zh: '重大的白天也归值班经理', en: 'a grave one is his by day, too' },
      steps: [received, { ...major, routed: { c03: ['handle: m-1'] } }],
    },
    {
      says: { zh: '收到时已定轻重，分类时照派', en: 'its gravity told at once: sent when it is classified' },
      steps: [
        {
          ...received,
          with: { kind: 'complaint', channel: 'oral', class: { gravity: 'general' }, complainant: { id: 't-1' } },
        },
        { ...general, with: { class: { content: 'quality' } }, routed: { c03: ['handle: receptionist'] } },
      ],
    },
    {
      says: { zh: '另一读法：夜间的一般投诉也归接待人员', en: 'other reading: at night, too, the receptionist’s' },
      under: { readings: ['A068'] },
      steps: [atNight, { ...general, at: '2026-03-06 20:10', routed: { c03: ['handle: receptionist'] } }],
    },
  ],
  c04: [
    {
      says: { zh: '当天填好', en: 'filled the same day' },
      steps: [received, general, { ...recorded, at: '2026-03-06 17:30' }],
      then: [{ clocks: { c04: ['met 2026-03-06'] } }],
    },
    {
      says: { zh: '第二天才填，逾期', en: 'filled the next day: late' },
      steps: [received, general, { ...recorded, at: '2026-03-07 09:00' }],
      then: [{ clocks: { c04: ['breached 2026-03-06'] } }],
    },
    {
      says: { zh: '空表不收', en: 'an empty form is not taken' },
      steps: [received, { ...recorded, with: { form: '游客投诉记录表' }, refused: ['c04'] }],
    },
    {
      says: { zh: '使用单位可指定项目', en: 'the deployment names its fields' },
      under: { parameters: { formFields: ['field.case.record', 'field.complainant.phone'] } },
      steps: [received, { ...recorded, refused: ['c04'] }],
    },
  ],
  c05: [
    {
      says: { zh: '周五接到，周六报经理', en: 'in on Friday, before the manager on Saturday' },
      steps: [received, general, recorded, toldManager],
      then: [{ clocks: { c05: ['met 2026-03-07'] } }],
    },
    {
      says: { zh: '周一才报，逾期：周末不顺延', en: 'on Monday it is late: the weekend does not count out' },
      steps: [received, general, recorded, { ...toldManager, at: '2026-03-09 09:00' }],
      then: [{ clocks: { c05: ['breached 2026-03-07'] } }],
    },
    {
      says: { zh: '夜间接到的不适用', en: 'not for what comes at night' },
      steps: [atNight, { ...general, at: '2026-03-06 20:10' }],
      then: [{ clocks: { c05: ['inapplicable 2026-03-07'] } }],
    },
    {
      says: { zh: '另一读法：遇周末顺延到周一', en: 'other reading: the weekend moves it to Monday' },
      under: { readings: ['A069'] },
      steps: [received, general, recorded, { ...toldManager, at: '2026-03-09 09:00' }],
      then: [{ clocks: { c05: ['met 2026-03-09'] } }],
    },
    {
      says: { zh: '另一读法：夜间的也次日上报', en: 'other reading: what comes at night is reported, too' },
      under: { readings: ['A068'] },
      steps: [atNight, { ...general, at: '2026-03-06 20:10' }],
      then: [{ clocks: { c05: ['running 2026-03-07'] } }],
    },
  ],
}
