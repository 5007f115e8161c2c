import type { Regulation } from '../../regulation/language/regulation.js'
import { parameters } from './parameters.js'

/** Words of the method: who, how, and by what a complaint is told apart. */
export const head = {
  id: 'property-three-class',
  version: '1',
  // The method carries no date, only its form does (2015-09-01). This day lies before any complaint.
  effective: { from: '2001-01-01' },
  title: {
    zh: '投诉处理管理办法（前台、运营管理部）',
    en: 'Property company: complaint method of the front desk and the operations department',
  },
  source: '002_93094085b6882c98.txt, lines 166-168',
  calendar: 'CN',
  roles: [
    { id: 'customer', zh: '客户', en: 'customer' },
    { id: 'front-desk', zh: '前台接待员', en: 'front-desk receptionist' },
    { id: 'responsible-dept', zh: '责任部门', en: 'responsible department' },
    { id: 'operations-dept', zh: '运营管理部', en: 'operations-management department' },
    { id: 'on-site-staff', zh: '当事人（当面接到投诉的员工）', en: 'member of staff who is addressed on site' },
    { id: 'info-receiver', zh: '信息接收人员', en: 'receiver of a letter, call or e-mail' },
    { id: 'superior', zh: '上级领导', en: 'superior' },
    { id: 'dept-head', zh: '部门负责人', en: 'head of department' },
    { id: 'responsible-person', zh: '相关责任人', en: 'responsible person' },
  ],
  kinds: [{ id: 'complaint', zh: '客户投诉', en: 'complaint of a customer' }],
  channels: [
    { id: 'onsite', zh: '当面（工作现场、物业服务部）', en: 'face to face, at work or at the property office' },
    { id: 'letter', zh: '信件', en: 'letter' },
    { id: 'phone', zh: '电话', en: 'telephone' },
    { id: 'email', zh: '电子邮件', en: 'e-mail' },
    { id: 'higher', zh: '直接到公司、集团或政府部门', en: 'straight to the company, the group or the government' },
  ],
  dimensions: {
    class: {
      zh: '投诉分类',
      en: 'class',
      values: [
        { id: '1', zh: '一类投诉（自身管理或服务）', en: 'class 1: own management or service' },
        { id: '2', zh: '二类投诉（工程质量）', en: 'class 2: engineering quality' },
        { id: '3', zh: '三类投诉（红线外或第三方）', en: 'class 3: outside the red line, or third parties' },
      ],
    },
    // The limits look at the channel and at the flag, which are known at once; whoever wishes sets the entry beside them.
    entry: {
      zh: '处理途径',
      en: 'entry',
      optional: true,
      values: [
        { id: 'face-to-face', zh: '当面投诉', en: 'face to face' },
        { id: 'remote', zh: '信件、电话、电子邮件投诉', en: 'by letter, telephone or e-mail' },
        { id: 'difficult', zh: '难度较大或越级的投诉', en: 'difficult, or made above the company’s own level' },
      ],
    },
    // The method is for valid complaints and says neither what that is nor who decides it; see c02.
    validity: {
      zh: '有效性',
      en: 'validity',
      optional: true,
      values: [
        { id: 'valid', zh: '有效投诉', en: 'valid' },
        { id: 'invalid', zh: '无效投诉', en: 'invalid' },
      ],
    },
  },
  flags: ['solvableOnSpot', 'difficult'],
  tables: ['assignment'],
  // The source names no closing; the last thing it has done with a case is that the operations department files it.
  terminal: { anyOf: ['Closed', { event: 'Archived', by: 'operations-dept' }] },
  parameters,
} satisfies Omit<Regulation, 'clauses'>
