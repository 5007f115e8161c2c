import type { Regulation } from '../../regulation/language/regulation.js'
import { parameters } from './parameters.js'

/** Words of the rules: who, how, and by what an incident is told apart. */
export const head = {
  id: 'casting-quality-incidents',
  version: '1',
  // The text carries no date; this day lies before any incident.
  effective: { from: '2001-01-01' },
  title: { zh: '质量问题处理管理规定（铸造企业）', en: 'Foundry: rules on quality problems and incidents' },
  source: '002_93094085b6882c98.txt, lines 80-84',
  breaksOff: {
    zh: '原文止于职责一章的4、7。第2条预告的处理程序和处理办法不在所见页内，因此没有办理步骤、时限、处罚金额和结案条件。',
    en: 'The text ends with duty 4.7. The procedure and the measures that clause 2 announces are not among the pages, so there are no steps, no limits, no amounts of punishment and no terms of closing.',
  },
  calendar: 'CN',
  roles: [
    { id: 'qm-dept', zh: '品质管理部（原文又作品管管理部）', en: 'quality management department' },
    { id: 'incoming-inspection', zh: '外检', en: 'incoming inspection' },
    { id: 'patrol-inspection', zh: '巡检', en: 'patrol inspection' },
    { id: 'final-inspection', zh: '终检', en: 'final inspection' },
    { id: 'casting-machining', zh: '铸造部及机加部', en: 'casting and machining departments' },
    { id: 'technical-dept', zh: '技术管理部', en: 'technical department' },
    { id: 'customer', zh: '用户', en: 'user' },
  ],
  kinds: [
    { id: 'quality-incident', zh: '质量事故', en: 'quality incident' },
    { id: 'after-sales-complaint', zh: '售后质量投诉', en: 'complaint after the sale' },
  ],
  channels: [
    { id: 'after-sales', zh: '售后反馈或退回', en: 'word or return after the sale' },
    { id: 'internal', zh: '厂内发现', en: 'found in the works' },
  ],
  dimensions: {
    // Derived by the table of 3, never set by hand.
    incident: {
      zh: '事故等级',
      en: 'class of incident',
      values: [
        { id: 'general', zh: '一般质量事故', en: 'general' },
        { id: 'batch', zh: '批质量事故', en: 'batch' },
        { id: 'major', zh: '重大质量事故', en: 'major' },
      ],
      order: ['general', 'batch', 'major'],
    },
    // The items themselves are recorded as acts.
    fourNoPass: {
      zh: '四不放过',
      en: 'four things not let go',
      values: [
        { id: 'cause', zh: '原因已查清', en: 'cause found' },
        { id: 'persons', zh: '责任人已处理', en: 'persons dealt with' },
        { id: 'measures', zh: '措施已落实', en: 'measures in place' },
        { id: 'education', zh: '相关人员已受教育', en: 'staff taught' },
      ],
      optional: true,
      multi: true,
    },
  },
  // Closing is never named; the principle of the four things says what must be done before an incident is let go.
  terminal: 'Closed',
  parameters,
} satisfies Omit<Regulation, 'clauses'>
