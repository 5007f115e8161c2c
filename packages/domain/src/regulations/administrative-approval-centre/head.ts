import type { Regulation } from '../../regulation/language/regulation.js'
import { parameters } from './parameters.js'

/** Words of the regulation: who, how, and by what a case is told apart. */
export const head = {
  id: 'administrative-approval-centre',
  version: '1',
  // The regulation carries no date. This day lies before any complaint.
  effective: { from: '2001-01-01' },
  title: {
    zh: '中心投诉处理制度（行政审批中心）',
    en: 'Complaint regulation of an administrative approval centre',
  },
  source: '002_93094085b6882c98.txt, lines 138-142',
  calendar: 'CN',
  roles: [
    { id: 'complainant', zh: '投诉人、当事人', en: 'complainant' },
    { id: 'supervision-unit', zh: '督查股', en: 'supervision section' },
    { id: 'centre', zh: '中心', en: 'the centre' },
    { id: 'window-staff', zh: '窗口工作人员', en: 'window staff' },
    { id: 'window-unit', zh: '窗口单位', en: 'unit that staffs a window' },
    { id: 'department', zh: '有关部门', en: 'department concerned' },
    { id: 'leaders', zh: '有关单位和领导', en: 'units and leaders concerned' },
    { id: 'receiver', zh: '投诉受理人', en: 'receiver of the complaint' },
  ],
  kinds: [
    { id: 'complaint', zh: '对窗口、人员或办理程序的投诉', en: 'complaint about a window, its staff or the procedure' },
    { id: 'discipline-complaint', zh: '违纪违法投诉', en: 'complaint about a breach of law or discipline' },
  ],
  // `other` is no channel of the source: it says 包括, and c03 files any further one under it.
  channels: [
    { id: 'onsite', zh: '现场投诉', en: 'on site' },
    { id: 'phone', zh: '电话投诉', en: 'telephone' },
    { id: 'letter', zh: '信函投诉', en: 'letter' },
    { id: 'other', zh: '其他方式', en: 'other way' },
  ],
  dimensions: {
    object: {
      zh: '投诉对象',
      en: 'object of the complaint',
      values: [
        { id: 'window', zh: '窗口', en: 'window' },
        { id: 'staff', zh: '窗口工作人员', en: 'window staff' },
        { id: 'procedure', zh: '行政审批办理程序', en: 'approval procedure' },
      ],
    },
    // What an investigation finds; not every case comes so far.
    finding: {
      zh: '核查结论',
      en: 'finding',
      optional: true,
      values: [
        {
          id: 'substantiated-window',
          zh: '属实，责任在窗口或其人员',
          en: 'true, and the window or its staff at fault',
        },
        { id: 'other', zh: '其他', en: 'other' },
      ],
    },
  },
  tables: ['assignment'],
  // The source names no closing, nor any last act that every case comes to: revisits go on, circulars follow some findings only.
  terminal: 'Closed',
  parameters,
} satisfies Omit<Regulation, 'clauses'>
