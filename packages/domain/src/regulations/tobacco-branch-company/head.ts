import type { Named, Regulation } from '../../regulation/language/regulation.js'
import { parameters } from './parameters.js'

/** What comes in, and what it is sorted as. */
const kinds: ReadonlyArray<Named> = [
  { id: 'inquiry', zh: '咨询', en: 'inquiry' },
  { id: 'suggestion', zh: '建议', en: 'suggestion' },
  { id: 'complaint', zh: '投诉', en: 'complaint' },
]

/** Words of the regulation: who, how, and by what a case is told apart. */
export const head = {
  id: 'tobacco-branch-company',
  version: '1',
  // The source states no date of entry into force; this one lies before any complaint that a deployment will load.
  effective: { from: '2001-01-01' },
  title: {
    zh: '客户投诉处理管理制度（卷烟分公司）',
    en: 'Tobacco branch company: how complaints of cigarette retailers are handled',
  },
  source: '002_93094085b6882c98.txt, lines 50-54',
  breaksOff: {
    zh: '第四部分（三）写到一般失误的处理、说完“立即纠正”之后，下一句只剩一个“提”字即中断。其后还要提出什么、投诉类如何答复和结束，都没有留下来，这里也不补写。',
    en: 'In part 4(3), on ordinary errors, the sentence after "corrected at once" stops at its first word. What else was to be put forward, and how a complaint in the narrow sense is answered and ended, is missing, and is not made up here.',
  },
  calendar: 'CN',
  roles: [
    { id: 'retailer', zh: '卷烟零售客户', en: 'cigarette retailer' },
    { id: 'order-dept', zh: '分公司营销中心订单部', en: 'order department of the marketing centre' },
    { id: 'marketing-centre', zh: '分公司营销中心', en: 'marketing centre of the branch' },
    { id: 'service-dept', zh: '分公司客户服务部', en: 'customer-service department of the branch' },
    { id: 'county-company', zh: '县级公司', en: 'county company' },
    { id: 'county-marketing', zh: '县级公司区域营销部', en: 'regional marketing department of a county company' },
    { id: 'receiving-unit', zh: '接诉单位（接诉部门）', en: 'unit that takes the case' },
    { id: 'responsible-dept', zh: '责任部门', en: 'department responsible' },
    { id: 'investigator', zh: '指定的调查专人', en: 'person named to look into it' },
    { id: 'leader', zh: '有关领导', en: 'leader concerned' },
    { id: 'respondent', zh: '当事人', en: 'person complained about' },
  ],
  kinds,
  channels: [
    { id: 'phone-branch', zh: '营销中心免费投诉监督电话', en: 'free hotline of the marketing centre' },
    { id: 'phone-county', zh: '县级公司投诉电话', en: 'complaint telephone of a county company' },
    { id: 'forwarded', zh: '其它部门转来', en: 'sent on by another department' },
    { id: 'fax', zh: '单位之间的传真', en: 'fax between units' },
  ],
  dimensions: {
    kind: {
      zh: '投诉类型',
      en: 'kind',
      optional: true,
      values: kinds,
    },
    complaintClass: {
      zh: '违规失职还是一般失误',
      en: 'what the conduct complained of amounts to',
      optional: true,
      values: [
        { id: 'violation', zh: '违规', en: 'breach of the rules' },
        { id: 'dereliction', zh: '工作失职', en: 'neglect of duty' },
        { id: 'ordinary-error', zh: '一般工作失误', en: 'ordinary error' },
        { id: 'service-gap', zh: '服务欠缺', en: 'service that falls short' },
      ],
    },
    // The source speaks of levels and names two sorts of unit; the two values are ours.
    level: {
      zh: '由哪一级负责',
      en: 'level responsible',
      optional: true,
      values: [
        { id: 'branch', zh: '分公司', en: 'branch company' },
        { id: 'county', zh: '县级公司', en: 'county company' },
      ],
    },
    suggestionOutcome: {
      zh: '建议采用情况',
      en: 'what became of the suggestion',
      optional: true,
      values: [
        { id: 'adopted', zh: '采用', en: 'adopted' },
        { id: 'not-adopted', zh: '不采用', en: 'not adopted' },
      ],
    },
  },
  flags: ['correctiveNeeded', 'directlyAnswerable', 'replyNeeded'],
  tables: ['assignment', 'territory'],
  // The source breaks off before any closing: the answer to the customer is the last thing that it names.
  terminal: { anyOf: ['Replied:final', 'Closed'] },
  parameters,
} satisfies Omit<Regulation, 'clauses'>
