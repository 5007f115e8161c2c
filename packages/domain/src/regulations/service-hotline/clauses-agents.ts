import type { Clause } from '../../regulation/language/regulation.js'
import { conduct } from './by-hand.js'

/** Chapter 3: what the agents on the line do, and how they are. */
export const agents = [
  {
    id: 'c13',
    ref: '三(一)1',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '接听后30分钟内把来电登记成问题，或注明不登记的理由。',
      en: 'Within 30 minutes of answering, the call is registered as a problem or dismissed with a reason.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'CallAnswered',
        stopsOn: { anyOf: ['CallRegistered', 'CallDismissed'] },
        within: { fact: 'param.registerWithin' },
        responsible: 'hotline-agent',
        scope: 'call',
      },
    ],
  },
  {
    id: 'c14',
    ref: '三(一)2',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '初步判断时，性质和紧急程度两项都要写明。',
      en: 'The first analysis says both what sort of problem it is and how urgent.',
    },
    does: [
      {
        kind: 'record',
        at: ['Classified:nature', 'Classified:urgency', 'Classified:complexity'],
        fields: ['class.nature', 'class.urgency'],
      },
    ],
    note: {
      zh: '性质的清单原文没有，读作开放清单，由公司自定用语。只补记突发事件、起因等其他项目时不受本条限制，以免耽误立即上报。',
      en: 'The source lists no natures; the list is open and the company uses its own words. An entry that sets only something else, an emergency say, is not held up by this.',
    },
  },
  {
    id: 'c15',
    ref: '三(一)3',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '转办后每2个工作日跟进一次，直到结果交回；交回后1个工作日内答复客户。',
      en: 'After a transfer there is a follow-up every two working days until the result is back, and a reply one working day after that.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Assigned',
        stopsOn: 'FollowedUp',
        responsible: 'hotline-agent',
        repeat: { every: { fact: 'param.trackEvery' }, until: 'Returned:result' },
        per: 'each',
        key: 'assignment',
      },
      {
        kind: 'obligation',
        startsOn: 'Returned:result',
        stopsOn: 'Replied:final',
        within: { fact: 'param.feedbackWithin' },
        responsible: 'hotline-agent',
        per: 'each',
      },
    ],
  },
  {
    id: 'c16',
    ref: '三(一)4',
    nature: 'report',
    modality: 'must',
    summary: {
      zh: '接听人员每月整理分析客户问题，写明类型、起因和改进建议。',
      en: 'Each month every agent sorts and analyses the problems by kind and cause and suggests improvements.',
    },
    does: [
      {
        kind: 'report',
        every: { fact: 'param.reportPeriod' },
        author: 'hotline-agent',
        to: ['managing-dept'],
        sections: [
          { count: 'complaint', groupBy: ['class.type', 'class.cause'] },
          { narrative: '经验教训和改进建议 (lessons and suggestions)' },
        ],
        scope: 'agent',
        forEach: { fact: 'subject.role', is: 'hotline-agent' },
      },
    ],
  },
  {
    id: 'c17',
    ref: '三(一)5',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '完成上级另行交办的工作。', en: 'Other tasks given by superiors are done.' },
    does: [
      { kind: 'manual', why: { zh: '与客户问题的处理无关，无从执行。', en: 'Unrelated to the handling of problems.' } },
    ],
  },
  {
    id: 'c18',
    ref: '三(二)1',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '懂产品和业务，会沟通，有服务技巧。',
      en: 'Agents know products and procedures and can talk to people.',
    },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '人员素质由招聘和培训保证，事件看不出来。',
          en: 'A qualification of staff, seen to by hiring and training.',
        },
      },
    ],
  },
  {
    id: 'c19',
    ref: '三(二)2前段',
    nature: 'conduct',
    modality: 'must',
    summary: {
      zh: '尽责、热情、耐心，不与客户争吵。',
      en: 'Agents are responsible, warm and patient and do not quarrel.',
    },
    does: conduct,
  },
  {
    id: 'c20',
    ref: '三(二)2後段',
    nature: 'confidentiality',
    modality: 'must',
    summary: {
      zh: '案件内部资料和客户资料只给经办各方和管理部门看，不得导出或外泄。',
      en: 'Internal notes and customer data are for those who handle the case and the managing department, and do not leave the house.',
    },
    does: [
      {
        kind: 'confidential',
        fields: ['field.case.internal', 'field.complainant.*'],
        see: [{ actor: 'involved' }, 'managing-dept'],
        deny: ['export', 'disclose'],
      },
    ],
    note: {
      zh: '案卷以外的公司机密和遵守规章的要求，系统管不到，由人执行。',
      en: 'Company secrets outside the case file and obedience to rules in general are beyond the engine.',
    },
  },
  {
    id: 'c21',
    ref: '三(二)3',
    nature: 'conduct',
    modality: 'must',
    summary: { zh: '着装得体，用语礼貌，声音温和。', en: 'Dress is proper, speech polite, the voice mild.' },
    does: conduct,
  },
] satisfies ReadonlyArray<Clause>
