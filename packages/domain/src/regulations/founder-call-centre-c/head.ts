import type { Regulation } from '../../regulation/language/regulation.js'
import { parameters } from './parameters.js'

/** Words of the flow: who, how, and by what a complaint is told apart. */
export const head = {
  id: 'founder-call-centre-c',
  version: '1',
  // The text bears no date. This day lies before any complaint.
  effective: { from: '2001-01-01' },
  title: {
    zh: '方正科技集团股份有限公司 呼叫中心电话投诉处理流程（C版）',
    en: 'Founder Technology call centre: flow for complaints by telephone, version C',
  },
  source: '002_93094085b6882c98.txt, lines 148-152',
  breaksOff: {
    zh: '3.1宣布有七种特殊解决方案，正文只有3.1.1和3.1.2两项，其余五种不详；所附流程图未收录，图中若另有步骤或时限，这里也缺。',
    en: 'Section 3.1 announces seven special solutions and the text has two items, 3.1.1 and 3.1.2; the other five are unknown. The flow chart is not included: steps or limits that stand only there are missing.',
  },
  calendar: 'CN',
  roles: [
    { id: 'end-user', zh: '最终用户', en: 'end user of a Founder computer' },
    { id: 'complaint-specialist', zh: '投诉处理专员', en: 'complaint specialist' },
    { id: 'technical-support', zh: '技术支持部', en: 'technical support' },
    { id: 'responsible-dept', zh: '相应责任部门', en: 'department responsible' },
    { id: 'repair-station', zh: '维修站、代理', en: 'repair station or agent' },
    { id: 'quality-dept', zh: '品管部', en: 'quality control' },
  ],
  kinds: [
    { id: 'complaint', zh: '投诉', en: 'complaint' },
    { id: 'feedback', zh: '反馈', en: 'feedback' },
  ],
  channels: [
    { id: 'phone', zh: '电话', en: 'telephone' },
    { id: 'letter', zh: '投诉信', en: 'letter' },
    { id: 'visit', zh: '到公司投诉', en: 'visit to the company' },
    { id: 'other-channels', zh: '公司其他渠道', en: 'other channel of the company' },
  ],
  dimensions: {
    // The flow speaks of the reason of a complaint and lists none.
    cause: { zh: '投诉原因', en: 'reason of the complaint', values: [], open: true, optional: true },
    path: {
      zh: '处理路径',
      en: 'way of handling',
      values: [
        { id: 'repair', zh: '可通过维修检测解决', en: 'solved by repair or test' },
        { id: 'special', zh: '特殊解决方案', en: 'special solution' },
        {
          id: 'quality-ad',
          zh: '机器质量、品质或广告承诺',
          en: 'quality or grade of the machine, or a promise of the advertising',
        },
        { id: 'precedent', zh: '有可参考案例的个案', en: 'case with a precedent' },
        {
          id: 'system',
          zh: '研发、销售、市场等环节的系统问题',
          en: 'system problem of development, sales or marketing',
        },
      ],
    },
    solution: { zh: '解决方案', en: 'solution', values: [], open: true, optional: true },
  },
  flags: ['cannotWait'],
  tables: ['assignment', 'remedyDepartment'],
  terminal: 'Closed',
  parameters,
} satisfies Omit<Regulation, 'clauses'>
