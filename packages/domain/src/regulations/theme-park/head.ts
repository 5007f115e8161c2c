import type { Regulation } from '../../regulation/language/regulation.js'
import { parameters } from './parameters.js'

/** Words of the rules: who, how, and by what a complaint is told apart. */
export const head = {
  id: 'theme-park',
  version: '1',
  // The text carries no date; this day lies before any complaint.
  effective: { from: '2001-01-01' },
  title: {
    zh: '投诉部工作职责、投诉部管理工作制度（景区）',
    en: 'Theme park: duties and working rules of the complaint department',
  },
  source: '002_93094085b6882c98.txt, lines 98-102',
  breaksOff: {
    zh: '管理工作制度止于2(3)的标题“对异常事件的投诉”：何为异常事件、三类投诉各怎样处理，均未见。',
    en: 'The working rules stop at the heading of 2(3), abnormal events: what these are, and how each of the three kinds is handled, is missing.',
  },
  calendar: 'CN',
  roles: [
    { id: 'tourist', zh: '游客', en: 'visitor' },
    { id: 'employee', zh: '投诉部员工', en: 'employee of the complaint department' },
    { id: 'receptionist', zh: '投诉接待人员', en: 'complaint receptionist' },
    { id: 'manager', zh: '投诉部经理', en: 'manager of the complaint department' },
    { id: 'relevant-dept', zh: '公司相关部门', en: 'department concerned' },
    { id: 'superior-manager', zh: '上级主管经理', en: 'superior manager' },
    { id: 'company-head', zh: '公司负责人', en: 'head of the company' },
    { id: 'archive-room', zh: '档案室', en: 'archive room' },
    { id: 'complaint-department', zh: '投诉部', en: 'complaint department' },
  ],
  kinds: [{ id: 'complaint', zh: '游客投诉', en: 'complaint of a visitor' }],
  channels: [
    { id: 'phone', zh: '电话', en: 'telephone' },
    { id: 'oral', zh: '口头', en: 'by word of mouth' },
    { id: 'written', zh: '书面', en: 'in writing' },
  ],
  dimensions: {
    // The list of kinds breaks off; what fits none stays unset.
    content: {
      zh: '投诉内容',
      en: 'what the complaint is about',
      values: [
        { id: 'attitude', zh: '服务态度', en: 'manners of staff' },
        { id: 'quality', zh: '服务质量', en: 'quality of service' },
        { id: 'abnormal-event', zh: '异常事件', en: 'abnormal event' },
      ],
      optional: true,
    },
    gravity: {
      zh: '轻重',
      en: 'gravity',
      values: [
        { id: 'general', zh: '一般', en: 'general' },
        { id: 'major', zh: '对信誉或经济利益有重大影响', en: 'major for reputation or economic interest' },
      ],
    },
  },
  tables: ['departments'],
  rosters: ['manager'],
  schedules: { daytime: { days: 'all', hours: { fact: 'param.daytimeHours' } } },
  terminal: 'Closed',
  parameters,
} satisfies Omit<Regulation, 'clauses'>
