import type { Regulation } from '../../regulation/language/regulation.js'
import { parameters } from './parameters.js'

/** Words of the rules: who, how, and by what a case is told apart. */
export const head = {
  id: 'icp-user-reports',
  version: '1',
  // The text carries no date; this day lies before any report.
  effective: { from: '2001-01-01' },
  title: {
    zh: '用户举报和投诉处理制度（ICP备案4.7）',
    en: 'Website operator (ICP filing 4.7): rules on reports and complaints by users',
  },
  source: '002_93094085b6882c98.txt, lines 92-96',
  calendar: 'CN',
  roles: [
    { id: 'reporter', zh: '投诉举报人', en: 'reporter or complainant' },
    { id: 'centre', zh: '举报、投诉中心', en: 'centre for reports and complaints' },
    { id: 'info-officer', zh: '信息部专人', en: 'person of the information department set aside for reports' },
    { id: 'security-team', zh: '网络信息安全小组', en: 'information security team' },
    { id: 'case-officer', zh: '查办人员', en: 'officer in charge of the case' },
    { id: 'leader', zh: '主管领导', en: 'leader in charge' },
    { id: 'information-department', zh: '集团信息部', en: 'information department of the group' },
  ],
  kinds: [
    { id: 'report', zh: '举报', en: 'report' },
    { id: 'complaint', zh: '投诉', en: 'complaint' },
  ],
  channels: [
    { id: 'phone', zh: '公开的举报电话', en: 'published telephone number' },
    { id: 'box', zh: '举报箱', en: 'report box' },
  ],
  dimensions: {
    // Nine kinds of information; what fits none of them stays unset and is still handled.
    content: {
      zh: '有害信息类别',
      en: 'kind of harmful information',
      values: [
        { id: 'a', zh: '煽动抗拒宪法和法律', en: 'inciting resistance to constitution and law' },
        { id: 'b', zh: '煽动颠覆国家政权', en: 'inciting subversion' },
        { id: 'c', zh: '煽动分裂国家', en: 'inciting secession' },
        { id: 'd', zh: '煽动民族仇恨', en: 'inciting ethnic hatred' },
        { id: 'e', zh: '造谣扰乱秩序', en: 'rumours that disturb order' },
        { id: 'f', zh: '迷信、色情、赌博、暴力等', en: 'superstition, obscenity, gambling, violence and the like' },
        { id: 'g', zh: '侮辱诽谤他人', en: 'insult or defamation' },
        { id: 'h', zh: '损害网站形象和利益', en: 'harm to the site' },
        { id: 'i', zh: '其他违法信息', en: 'other unlawful information' },
      ],
      optional: true,
    },
    act: {
      zh: '行为',
      en: 'what was done with it',
      values: [
        { id: 'make', zh: '制作', en: 'made' },
        { id: 'copy', zh: '复制', en: 'copied' },
        { id: 'consult', zh: '查阅', en: 'consulted' },
        { id: 'spread', zh: '传播', en: 'spread' },
      ],
      multi: true,
    },
    gravity: {
      zh: '严重程度',
      en: 'gravity',
      values: [
        { id: 'ordinary', zh: '一般', en: 'ordinary' },
        { id: 'major', zh: '较重大、重大', en: 'major' },
        { id: 'urgent', zh: '重大且需紧急办理', en: 'major and urgent' },
      ],
      order: ['ordinary', 'major', 'urgent'],
    },
    // The limits read the time of receipt itself; this is for whoever wants it said.
    arrival: {
      zh: '到达时段',
      en: 'time of arrival',
      values: [
        { id: 'office-hours', zh: '工作时间', en: 'in office hours' },
        { id: 'night', zh: '夜间值班', en: 'on night duty' },
        { id: 'holiday', zh: '节假日值班', en: 'on holiday duty' },
      ],
      optional: true,
    },
  },
  schedules: {
    business: { days: 'working-days', hours: { fact: 'param.businessHours' } },
    // A whole working day: told apart from rest days, whatever the hour.
    workday: { days: 'working-days', hours: '00:00-24:00' },
  },
  // Closing is never named; the last thing that the text has done with a case is that it is archived.
  terminal: { anyOf: ['Archived', 'Closed'] },
  parameters,
} satisfies Omit<Regulation, 'clauses'>
