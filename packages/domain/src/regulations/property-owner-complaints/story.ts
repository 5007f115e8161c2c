import type { Story } from '../../example/language.js'
import { classified, closed, department, enrolled, followed, leak, received } from './examples-steps.js'

/** Loud radios, a leaking wall, and the figures of March. */
export const story: Story = {
  zh: '三月，两位业主向滨江项目客服中心投诉：夜巡对讲机太响，外墙自交房起渗水。前者没定细类时分类被退，定为安全类并跟进到结案；后者是开发商的事。月底客服中心出统计，品质管理员作分析。',
  en: 'In March two owners complain to the service centre of one project: radios at night, and a wall that leaks since the house was built. The first is turned back without a sub-class, set to safety and seen through; the second is the developer’s. At the end of the month the centre counts, and the quality administrator analyses.',
  steps: [
    department,
    enrolled,
    { ...received, routed: { c04: ['intake: service-centre', 'track: service-centre'] } },
    { ...classified, at: '2026-03-02 10:10', with: { class: { class: '1' } }, refused: ['c07'] },
    { ...classified, at: '2026-03-02 10:15', with: { class: { class: '2', subclass: 'safety' } }, warned: ['c10'] },
    classified,
    followed,
    {
      at: '2026-03-04 10:00',
      by: 'front-desk',
      do: 'Propose',
      with: { proposal: 's-1', rectification: '夜间改用耳机，音量调低' },
    },
    {
      at: '2026-03-05 10:00',
      by: 'front-desk',
      do: 'Record:remedy-executed',
      with: { proposal: 's-1', what: '已配发耳机' },
    },
    { at: '2026-03-06 10:00', by: 'front-desk', do: 'Reply:final', with: { explanation: '夜巡已改用耳机' } },
    closed,
    ...leak,
    { until: '2026-04-01 09:00' },
    {
      at: '2026-04-02 17:00',
      on: 'unit/riverside-service',
      by: 'front-desk',
      do: 'Record:periodic-report-issued',
      with: { report: 'c05', period: '2026-03' },
    },
    {
      at: '2026-04-03 17:00',
      on: 'unit/property-dept',
      by: 'analyst',
      do: 'Record:periodic-report-issued',
      with: { report: 'c03', period: '2026-03' },
    },
  ],
  then: [
    {
      facts: { 'class.class': '1', 'class.subclass': 'safety', 'case.status': 'closed' },
      reports: {
        c03: [
          '2026-03 met',
          'count of complaint: 2',
          '  project=riverside class.class=1 class.subclass=safety: 1',
          '  project=riverside class.class=2 class.subclass=none: 1',
          'text: 分析 (analysis)',
        ],
        c05: [
          '2026-03 riverside-service met',
          'count of complaint: 2',
          '  class.class=1 class.subclass=safety: 1',
          '  class.class=2 class.subclass=none: 1',
        ],
      },
    },
  ],
}
