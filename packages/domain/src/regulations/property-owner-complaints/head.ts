import type { Regulation } from '../../regulation/language/regulation.js'
import { parameters } from './parameters.js'

/** Words of the rules: who, how, and by what a case is told apart. */
export const head = {
  id: 'property-owner-complaints',
  version: '1',
  // The rules do not say from when they apply: the end is missing. This day lies before any complaint.
  effective: { from: '2001-01-01' },
  title: {
    zh: '投诉处理管理制度（物业管理部）',
    en: 'Property-management department: owner complaints and their statistics',
  },
  source: '002_93094085b6882c98.txt, lines 144-146',
  breaksOff: {
    zh: '4.2.1.2 给出二类投诉的定义即断开。还有没有别的类别、各类怎么办、多久办、如何统计分析，都没有下文。',
    en: 'The text stops after the definition of class 2 in 4.2.1.2. Further classes if any, how each is handled, in what time, and the statistics are missing.',
  },
  calendar: 'CN',
  roles: [
    { id: 'owner', zh: '外部业主', en: 'owner, not of the company' },
    { id: 'quality-admin', zh: '物业管理部品质管理员', en: 'quality administrator of the department' },
    { id: 'service-centre', zh: '项目客户服务中心', en: 'customer-service centre of the project' },
    { id: 'developer', zh: '开发建设单位', en: 'developer' },
    { id: 'outsourcer', zh: '外包供方', en: 'outside supplier' },
    { id: 'property-dept', zh: '物业管理部', en: 'property-management department' },
  ],
  kinds: [
    { id: 'complaint', zh: '业主投诉', en: 'complaint of an owner' },
    // The definition in 4.1.1 names opinions and suggestions, and nothing else (A088).
    { id: 'suggestion', zh: '业主意见、建议', en: 'opinion or suggestion of an owner' },
  ],
  // `other` is no form of the source: 4.1.1 leaves its list open, and c06 files any further one under it.
  channels: [
    { id: 'oral', zh: '口头', en: 'by word of mouth' },
    { id: 'written', zh: '书面', en: 'in writing' },
    { id: 'network', zh: '网络', en: 'online' },
    { id: 'other', zh: '其他形式', en: 'other form' },
  ],
  dimensions: {
    class: {
      zh: '投诉类别',
      en: 'class',
      values: [
        { id: '1', zh: '一类（物业管理不到位）', en: 'class 1: property management' },
        { id: '2', zh: '二类（开发建设单位）', en: 'class 2: developer' },
      ],
    },
    // A complaint of class 2 has none.
    subclass: {
      zh: '一类投诉的细类',
      en: 'sub-class of class 1',
      optional: true,
      values: [
        { id: 'building', zh: '房屋管理类', en: 'building' },
        { id: 'equipment', zh: '设备管理类', en: 'equipment' },
        { id: 'safety', zh: '安全管理类', en: 'safety' },
        { id: 'environment', zh: '环境管理类', en: 'environment' },
        { id: 'general-service', zh: '综合服务类', en: 'general service' },
      ],
    },
  },
  // The rules name no end of a case: what there is of them stops at classification.
  terminal: 'Closed',
  parameters,
} satisfies Omit<Regulation, 'clauses'>
