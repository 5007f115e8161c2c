import type { Clause } from '../../regulation/language/regulation.js'
import { conduct } from './by-hand.js'

/** Chapter 1: what the rules are for, and the principles. */
export const general = [
  {
    id: 'c01',
    ref: '一(一)',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '制度的目的：让热线又快又准，客户满意。',
      en: 'Aim of the rules: a hotline that is quick and right, and customers who are content.',
    },
    does: [
      {
        kind: 'manual',
        why: { zh: '只说明目的，不要求任何人做任何事。', en: 'It states an aim and asks nothing of anybody.' },
      },
    ],
  },
  {
    id: 'c02',
    ref: '一(二)',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '经热线来电以及电话、问卷回访进来的事项适用本制度。',
      en: 'What comes in by a call to the hotline, or at a revisit by telephone or questionnaire, falls under these rules.',
    },
    does: [{ kind: 'scope', when: { fact: 'case.channel', in: ['phone', 'revisit-phone', 'revisit-questionnaire'] } }],
    readings: [
      {
        id: 'A139',
        taken: {
          zh: '“客户问题”包括咨询、请求和投诉，一律登记为问题；是否重大投诉另行标明。',
          en: '"Customer problem" takes in inquiries, requests and complaints alike; a major complaint is marked as such.',
        },
        other: {
          zh: '只有投诉才算，咨询不进流程。原文仅在五(三)3和第八章提到投诉，据此无法区分，故不设选项。',
          en: 'Complaints alone. The source speaks of complaints only in 5(3)3 and chapter 8 and gives nothing to tell them by, so it cannot be chosen.',
        },
      },
    ],
    note: {
      zh: '适用范围只决定适用哪部制度，从不拒收。',
      en: 'Scope decides which rules apply; nothing is turned away by it.',
    },
  },
  {
    id: 'c03',
    ref: '一(三)1',
    nature: 'conduct',
    modality: 'must',
    summary: { zh: '客户第一，态度热情、专业。', en: 'The customer comes first, with warmth and skill.' },
    does: conduct,
  },
  {
    id: 'c04',
    ref: '一(三)2',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '接听和处理都有时限，不许拖延推诿。',
      en: 'Answering and handling have time limits; nobody drags or passes the buck.',
    },
    does: [{ kind: 'assured', by: ['c22', 'c31', 'c34'] }],
    note: {
      zh: '原则条款，由铃响接听、部门期限、联系客户三条具体落实；查看那三条即可。',
      en: 'A principle, made concrete by the clauses on rings, on the limit of the department and on contact with the customer.',
    },
  },
  {
    id: 'c05',
    ref: '一(三)3',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '每件问题在结案前都要登记并作出判断；缺一项即提醒。',
      en: 'Before it is closed every problem has been registered and judged; otherwise there is a warning.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Received',
        stopsOn: { allOf: ['act:registered', 'Classified'] },
        responsible: 'hotline-agent',
        severity: 'warn',
        before: ['terminal'],
      },
    ],
    note: {
      zh: '“准确”由人把关，系统只看有没有登记、有没有分类，故提醒而不拒绝。',
      en: 'Whether it is accurate people must say; the engine sees only that it was done, hence a warning and no refusal.',
    },
  },
  {
    id: 'c06',
    ref: '一(三)4',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '没有最终答复，或转办后从未跟进的，不得结案。',
      en: 'Nothing is closed without a final reply, nor without one follow-up of each transfer.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Received',
        stopsOn: 'Replied:final',
        responsible: 'hotline-agent',
        severity: 'refuse',
        before: ['terminal'],
      },
      {
        kind: 'obligation',
        startsOn: 'Assigned',
        stopsOn: 'FollowedUp',
        responsible: 'hotline-agent',
        severity: 'refuse',
        per: 'each',
        key: 'assignment',
        before: ['terminal'],
      },
    ],
    note: {
      zh: '“全程跟踪”针对转办出去的问题，每次转办至少跟进一次；频次见三(一)3。',
      en: 'Tracking is asked of what was passed on, once for each transfer at least; the rhythm stands in 3(1)3.',
    },
  },
] satisfies ReadonlyArray<Clause>
