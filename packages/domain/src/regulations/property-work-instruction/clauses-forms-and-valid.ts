import type { ClockMechanism } from '../../regulation/language/duty.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** Looked into and planned. */
const plannedInTime = {
  kind: 'clock',
  startsOn: 'Received',
  appliesWhen: { fact: 'class.validity', is: 'valid' },
  stopsOn: { allOf: ['Investigated', 'act:corrective-action-planned'] },
  within: {
    by: 'class.urgent',
    limits: {
      danger: { n: 0, unit: 'sameDay' },
      facility: { n: 0, unit: 'sameDay' },
      violation: { n: 0, unit: 'sameDay' },
    },
    else: { fact: 'param.causeAtOnce' },
  },
  responsible: 'responsible',
  per: 'first',
} satisfies ClockMechanism

/** Sections 1 to 2.2.1: scope, forms of complaint, the three types, and what a valid one is owed. */
export const formsAndValid = [
  {
    id: 'c01',
    ref: '1.0',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '本作业指导书管客户投诉的受理。',
      en: 'The instruction is about taking in what customers complain of.',
    },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '只说明适用范围，没有可以执行的规则；也不得据此拒收投诉。',
          en: 'A statement of scope without a rule to execute; nor may a complaint be turned away by it.',
        },
      },
    ],
  },
  {
    id: 'c02',
    ref: '2.1',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '投诉可以打电话、上门、写信，也可以见于媒体、网站或留言板；其他形式一样受理。',
      en: 'A complaint may be phoned, brought, written, read in the media or on a website; any other form is taken, too.',
    },
    does: [
      {
        kind: 'fill',
        on: ['Receive'],
        field: 'channel',
        value: 'other',
        when: { not: { fact: 'cmd.channel', in: { list: 'channel' } } },
        keep: 'channelText',
      },
    ],
    note: {
      zh: '原文以“等”收尾，是开放列举：未列的形式记作“其他”，原词另存，不拒收。“其他”是本方所加的渠道。',
      en: 'The list of the source is open: a form that it does not name is filed as other, its own word kept, and nothing is turned away. The channel `other` is ours.',
    },
  },
  {
    id: 'c03',
    ref: '2.2',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '按性质定类只有三种：有效、待改进、无效，没有第四种。',
      en: 'A complaint is of one of three types, and there is no fourth.',
    },
    does: [{ kind: 'assured', by: ['c04', 'c07', 'c10'] }],
    note: {
      zh: '类型是封闭的词表，由 2.2.1 至 2.2.3 三条列出；表外的词进不了系统。',
      en: 'The types are a closed list, made by the three clauses that follow; no other word goes in.',
    },
  },
  {
    id: 'c04',
    ref: '2.2.1',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '有效投诉：毛病出在公司自己身上，客户因此不满。',
      en: 'Valid: the defect is of the company’s own making, and the customer is dissatisfied with it.',
    },
    does: [{ kind: 'term', dim: 'validity', value: 'valid' }],
    note: {
      zh: '原因出在谁身上由人认定。',
      en: 'Whose doing it was is for people to find.',
    },
  },
  {
    id: 'c05',
    ref: '2.2.1立即',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '有效投诉马上查原因、定措施：当天项目限当天，其余限一个工作日。',
      en: 'The cause of a valid complaint is found and measures are fixed at once: a same-day item on the day, any other within one working day.',
    },
    does: [plannedInTime],
    readings: [
      {
        id: 'A127',
        taken: {
          zh: '三处时限各管一段：当天项目的措施限当天（3.5.1），其余投诉三个工作日（3.5.2）；本条的“立即”是对有效投诉另加的一道监测，以一个工作日计。',
          en: 'Each of the three limits has its own field: measures for same-day items on the day (3.5.1), for all others within three working days (3.5.2); "at once" here is watched beside them for valid complaints, as one working day.',
        },
        other: {
          zh: '“立即”对每一件有效投诉都指当天；3.5.2 的三个工作日则连当天项目一并管到。',
          en: '"At once" means the day itself for every valid complaint, and the three working days of 3.5.2 hold for same-day items as well.',
        },
        does: [{ ...plannedInTime, within: { n: 0, unit: 'sameDay' } }],
      },
    ],
    departs: {
      zh: '目录以制定纠正措施为止点；原文还要求查明原因，故两件事都有了才算办到。目录只有一个工作日；当天项目依 A127 限当天。',
      en: 'The catalogue stops at the measures; the source asks for the cause as well, so both must be there. It has one working day only; under A127 same-day items have the day.',
    },
  },
  {
    id: 'c06',
    ref: '2.2.1致歉',
    nature: 'conduct',
    modality: 'must',
    summary: {
      zh: '有效投诉要真心道歉。',
      en: 'Where the complaint is valid the company says that it is sorry, and means it.',
    },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '是否诚恳属待人态度，从事件中看不出来。',
          en: 'Sincerity is manners; no event shows it.',
        },
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
