import type { Story } from '../../example/language.js'
import { asked, entered, extended, passedOn, received, reported, theirs, urged } from './examples-path.js'

/** A tenant's complaint about the air conditioning, by way of the supervisor and the engineers to its answer. */
export const story: Story = {
  zh: '租户投诉会议室空调不制冷。受理人记下要点，判断须由主管解决并当即汇报，主管派给工程部；受理人天天督促，周三那天漏了一次。配件未到，三天的答复期限破例延到周一；修好当天通知客户，并问了客户的看法。',
  en: 'A tenant complains that the meeting room is not cooled. The clerk writes down the points, finds that it takes the supervisor and reports at once, and the supervisor sends it to the engineers; the clerk urges daily, but misses the Wednesday. As a part is lacking, the three days are extended once, to Monday; the customer learns of the repair the day it is done, and is asked what they think.',
  steps: [
    received,
    { ...entered, at: '2026-03-02 09:10', with: { form: '客户投诉记录单' }, refused: ['c02'] },
    entered,
    { ...theirs, brings: { c05: ['Escalated:decision to w-10'] } },
    reported,
    passedOn,
    urged,
    { ...extended, with: { ...extended.with, reason: '' }, refused: ['c08'] },
    { ...extended, at: '2026-03-04 10:10' },
    { until: '2026-03-05 09:00' },
    { ...urged, at: '2026-03-05 09:30' },
    { ...urged, at: '2026-03-06 09:30' },
    {
      at: '2026-03-06 10:00',
      by: 'clerk',
      do: 'Extend',
      with: { clocks: ['c08'], newDueAt: '2026-03-12T18:00:00+08:00', reason: '配件仍未到' },
      refused: ['c08'],
    },
    { ...urged, at: '2026-03-07 09:30' },
    { ...urged, at: '2026-03-08 09:30' },
    { at: '2026-03-09 11:00', by: 'engineer', do: 'Resolve', with: {} },
    {
      at: '2026-03-09 14:00',
      by: 'clerk',
      do: 'Reply:final',
      with: { form: 'oral', explanation: '压缩机已更换，制冷正常，再次向您致歉' },
    },
    { ...asked, at: '2026-03-09 14:05', warned: [] },
  ],
  then: [
    {
      clocks: {
        c05: ['met 2026-03-02 11:30'],
        c07: [
          'met 2026-03-03',
          'breached 2026-03-04',
          'met 2026-03-06',
          'met 2026-03-07',
          'met 2026-03-08',
          'cancelled 2026-03-09',
        ],
        c08: ['met 2026-03-09 18:00'],
        c09: ['met 2026-03-09'],
      },
      facts: { 'case.status': 'replied', 'case.satisfaction': 'satisfied' },
    },
  ],
}
