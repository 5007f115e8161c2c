import type { Named, Regulation } from '../../regulation/language/regulation.js'
import { parameters } from './parameters.js'

/** Each of the two may turn out to be the other. */
const kinds: ReadonlyArray<Named> = [
  { id: 'quality-incident', zh: '质量事故', en: 'quality incident' },
  { id: 'quality-complaint', zh: '质量投诉', en: 'quality complaint' },
]

/** Words of the store regulation: who, how, and by what a case is told apart. */
export const head = {
  id: 'pharmacy-store',
  version: '1',
  // A template (LX-FS-A81199) whose date is left blank. This day lies before any case.
  effective: { from: '2001-01-01' },
  title: {
    zh: '门店质量事故、质量投诉管理制度（药店）',
    en: 'Pharmacy store: quality incidents and quality complaints',
  },
  source: '002_93094085b6882c98.txt, lines 126-132',
  breaksOff: {
    zh: '5.6 讲到通知有关部门、采取补救以免造成更大损失处中断；其后有无条款不详，质量投诉怎样受理、答复、结案，现存文字一概没有。',
    en: 'It breaks off within 5.6, where departments are to be told so that no greater loss is done. Whether anything followed is not known; of how quality complaints are received, answered and closed nothing is left.',
  },
  calendar: 'CN',
  roles: [
    { id: 'store', zh: '门店', en: 'store' },
    { id: 'gm-office', zh: '总经理室', en: 'general manager’s office' },
    { id: 'quality-section', zh: '质管科', en: 'quality section' },
    { id: 'quality-dept', zh: '质量管理部门', en: 'quality-management department' },
    { id: 'company', zh: '公司', en: 'company' },
    { id: 'superior-dept', zh: '上级部门', en: 'superior department' },
    { id: 'drug-authority', zh: '药品监督管理部门', en: 'drug authority' },
    { id: 'relevant-dept', zh: '有关部门', en: 'department concerned' },
  ],
  kinds,
  channels: [{ id: 'store', zh: '门店', en: 'at the store' }],
  dimensions: {
    // What a case turns out to be; until then it is what it came in as.
    kind: {
      zh: '事件性质',
      en: 'nature of the event',
      optional: true,
      values: kinds,
    },
    gravity: {
      zh: '严重程度',
      en: 'gravity',
      values: [
        // 5.2 knows major and general; 5.3 and 5.4 split major, so an incident is not graded as major alone (c07).
        { id: 'major', zh: '重大（未分）', en: 'major, not told apart' },
        {
          id: 'major-casualty',
          zh: '重大：有伤亡，或性质恶劣、影响很坏',
          en: 'major: casualties, or of a vile nature and very bad effect',
        },
        { id: 'major-other', zh: '其他重大', en: 'other major' },
        { id: 'general', zh: '一般', en: 'general' },
      ],
    },
  },
  // The source names no closing; the last acts that it does name are the written report to the authority and the result to the quality section.
  terminal: {
    anyOf: [
      { event: 'act:reported', to: 'drug-authority', where: { fact: 'it.kind', is: 'written' } },
      { event: 'act:reported', to: ['quality-section', 'quality-dept'], where: { fact: 'it.kind', is: 'result' } },
      'Closed',
    ],
  },
  parameters,
} satisfies Omit<Regulation, 'clauses'>
