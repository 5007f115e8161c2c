import type { Regulation } from '../../regulation/language/regulation.js'
import { parameters } from './parameters.js'

/** Words of the regulation: who, how, and by what a case is told apart. */
export const head = {
  id: 'central-primary-school',
  version: '1',
  effective: { from: '2001-01-01' },
  title: { zh: '中心校投诉处理制度', en: 'central primary school: rules on handling complaints' },
  source: '002_93094085b6882c98.txt, lines 10-42',
  calendar: 'CN',
  roles: [
    { id: 'complainant', zh: '投诉人、投诉单位', en: 'complainant, a person or a unit' },
    { id: 'school-office', zh: '学校办公室', en: 'school office' },
    { id: 'department', zh: '各处室（具体处理部门）', en: 'department that handles the complaint' },
    { id: 'case-officer', zh: '专人', en: 'case officer named by the department' },
    { id: 'school-leader', zh: '学校领导', en: 'school leader' },
    { id: 'leadership-team', zh: '学校班子成员会', en: 'meeting of the leadership team' },
    { id: 'discipline-body', zh: '纪检监察机构', en: 'discipline inspection' },
  ],
  kinds: [{ id: 'complaint', zh: '投诉', en: 'complaint about the school or its staff' }],
  channels: [
    { id: 'phone', zh: '投诉电话', en: 'telephone for complaints' },
    { id: 'visit', zh: '来访接待', en: 'visit' },
  ],
  dimensions: {
    gravity: {
      zh: '轻重',
      en: 'gravity',
      values: [
        { id: 'ordinary', zh: '一般投诉', en: 'ordinary, decided by a leader' },
        { id: 'major', zh: '重大投诉事项', en: 'major, decided by the leadership team' },
      ],
    },
    fault: {
      zh: '投诉事由',
      en: 'ground',
      multi: true,
      values: [
        { id: 'intentional', zh: '故意', en: 'intent' },
        { id: 'negligent', zh: '过失', en: 'negligence' },
        { id: 'non-performance', zh: '不履行', en: 'non-performance' },
        { id: 'improper-performance', zh: '不正当履行', en: 'improper performance' },
      ],
    },
    matter: {
      zh: '投诉内容',
      en: 'matter',
      multi: true,
      open: true,
      optional: true,
      values: [{ id: 'discipline', zh: '纪检监察事项', en: 'discipline inspection' }],
    },
  },
  tables: ['remit'],
  terminal: { anyOf: ['Replied:final', 'Closed'] },
  parameters,
} satisfies Omit<Regulation, 'clauses'>
