import type { Regulation } from '../../regulation/language/regulation.js'
import { parameters } from './parameters.js'

/** Words of the regulation: who, how, and by what a case is told apart. */
export const head = {
  id: 'government-service-centre',
  version: '1',
  // The source states no date of entry into force; this one lies before any complaint that a deployment will load.
  effective: { from: '2001-01-01' },
  title: {
    zh: '政务服务中心投诉处理制度（督查科）',
    en: 'Complaints handled by the supervision section of a government service centre',
  },
  source: '002_93094085b6882c98.txt, lines 56-60',
  calendar: 'CN',
  roles: [
    { id: 'complainant', zh: '投诉人', en: 'complainant' },
    { id: 'supervision-section', zh: '督查科', en: 'supervision section' },
    { id: 'supervision-window', zh: '监察投诉窗口', en: 'supervision complaint window' },
    { id: 'window-staff', zh: '窗口工作人员', en: 'window staff' },
    { id: 'window-unit', zh: '窗口单位', en: 'window unit' },
    { id: 'judicial', zh: '司法机关', en: 'judicial authorities' },
  ],
  kinds: [{ id: 'complaint', zh: '投诉', en: 'complaint' }],
  // `other` is no form of the source: its list ends in 等 (and the like), and c10 files any further form under it.
  channels: [
    { id: 'oral', zh: '口头', en: 'oral' },
    { id: 'written', zh: '书面', en: 'written' },
    { id: 'phone', zh: '电话', en: 'telephone' },
    { id: 'touch-screen', zh: '触摸屏', en: 'touch screen' },
    { id: 'evaluation-form', zh: '服务质量评议表', en: 'service-quality evaluation form' },
    { id: 'online', zh: '网上', en: 'online' },
    { id: 'other', zh: '其他形式', en: 'other form' },
  ],
  dimensions: {
    ground: {
      zh: '投诉事由',
      en: 'ground of complaint',
      values: [
        { id: 'six-opens', zh: '违反“六公开”承诺', en: 'breach of the "six opens" promise' },
        { id: 'five-systems', zh: '违反“五制”审批办法', en: 'breach of the "five systems" of approval' },
        { id: 'five-items', zh: '违反“五件”管理办法', en: 'breach of the "five items" handling rules' },
        { id: 'poor-service', zh: '服务质量或态度差', en: 'poor service or attitude' },
        { id: 'integrity', zh: '不廉洁行为', en: 'dishonest conduct' },
        { id: 'illegal', zh: '违法违纪', en: 'breach of law or discipline' },
        { id: 'loss', zh: '其他致损行为', en: 'other conduct that caused a loss' },
      ],
    },
    track: {
      zh: '办理类别',
      en: 'track',
      optional: true,
      values: [
        { id: 'oral', zh: '口头投诉', en: 'oral' },
        { id: 'written-general', zh: '一般书面投诉', en: 'general written' },
        { id: 'complex', zh: '较复杂或涉及多个部门', en: 'rather complex, or several departments' },
      ],
    },
    gravity: {
      zh: '性质',
      en: 'gravity',
      multi: true,
      values: [
        { id: 'major', zh: '重大事项', en: 'major matter' },
        { id: 'serious', zh: '情节严重', en: 'serious circumstances' },
        { id: 'illegal', zh: '违法违纪', en: 'breach of law or discipline' },
        { id: 'general', zh: '一般', en: 'general' },
      ],
    },
    finding: {
      zh: '核查结论',
      en: 'finding',
      values: [
        { id: 'substantiated-window', zh: '属实且责任在窗口', en: 'substantiated, window responsible' },
        { id: 'not-substantiated', zh: '不属实或非窗口责任', en: 'not substantiated, or not the window' },
      ],
    },
  },
  // The source names no closing; its last act towards the complainant is the final answer.
  terminal: { anyOf: ['Replied:final', 'Closed'] },
  parameters,
} satisfies Omit<Regulation, 'clauses'>
