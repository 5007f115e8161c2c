import type { Regulation } from '../../regulation/language/regulation.js'
import { parameters } from './parameters.js'

/** Those who do the work, and may be complained about. */
const staff = [
  { id: 'cleaner', zh: '宿舍保洁员', en: 'dormitory cleaner' },
  { id: 'repairer', zh: '维修人员', en: 'repair worker' },
  { id: 'porter', zh: '宿舍值班门卫', en: 'porter on duty' },
] as const

/** Words of the regulation: who, how, and by what a case is told apart. */
export const head = {
  id: 'dormitory-property-service-centre',
  version: '1',
  effective: { from: '2001-01-01' },
  title: {
    zh: '物业服务中心投诉流程、满意度调查制度(第十二章)',
    en: 'dormitory property service centre: complaints and surveys of satisfaction, chapter 12',
  },
  source: '002_93094085b6882c98.txt, lines 44-48',
  breaksOff: {
    zh: '正文在第（七）项“填写”之后中断，项目经理回访重大投诉要填的表单名称因此不详；目录所列的分工与责任、意见管理、投诉界定与处理期限、保洁员、维修工和门卫的专门规定、合理化意见办法以及整个满意度调查制度均无正文，期限须由公司自定。',
    en: 'The text ends in (7) after 填写 ("fill in"), so that the form for revisits of major complaints is not known. Of what the table of contents announces (duties, rules on opinions, definition and time limits, rules for cleaners, repairers and porters, suggestions, the whole survey of satisfaction) nothing follows; the limits are for the deployment to set.',
  },
  calendar: 'CN',
  roles: [
    { id: 'student', zh: '住宿学生', en: 'resident student' },
    { id: 'counsellor', zh: '辅导员', en: 'counsellor' },
    { id: 'duty-officer', zh: '值班员', en: 'officer on duty' },
    { id: 'complaint-receiver', zh: '投诉受理员', en: 'complaint receiver' },
    { id: 'responsible', zh: '责任人', en: 'person responsible' },
    { id: 'project-manager', zh: '服务中心项目经理', en: 'project manager of the service centre' },
    { id: 'supervisor', zh: '主管', en: 'supervisor' },
    ...staff,
    { id: 'service-centre', zh: '服务中心', en: 'service centre' },
  ],
  kinds: [
    { id: 'complaint', zh: '投诉', en: 'complaint' },
    { id: 'repair', zh: '报修', en: 'request for repair' },
    { id: 'emergency', zh: '突发事件', en: 'emergency' },
    { id: 'suggestion', zh: '合理化意见', en: 'suggestion' },
  ],
  channels: [
    { id: 'phone', zh: '学生来电', en: 'telephone call' },
    { id: 'visit', zh: '来访', en: 'visit' },
  ],
  dimensions: {
    gravity: {
      zh: '轻重',
      en: 'gravity',
      values: [
        { id: 'major', zh: '重大', en: 'major' },
        { id: 'ordinary', zh: '一般', en: 'ordinary' },
      ],
    },
    object: {
      zh: '投诉对象',
      en: 'who is complained about',
      optional: true,
      values: [...staff],
    },
  },
  tables: ['responsible'],
  rosters: ['officer'],
  terminal: { anyOf: ['Revisited', 'Closed'] },
  parameters,
} satisfies Omit<Regulation, 'clauses'>
