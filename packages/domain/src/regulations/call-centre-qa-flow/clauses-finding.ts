import type { Condition } from '../../regulation/language/condition.js'
import type { ObligationMechanism } from '../../regulation/language/duty.js'
import type { Clause } from '../../regulation/language/regulation.js'

const consultation = {
  kind: 'obligation',
  startsOn: { event: 'Classified:suspected', where: { fact: 'it.class.suspected', is: false } },
  stopsOn: {
    inOrder: [
      { event: 'act:reviewed', where: { fact: 'it.with', is: 'qa-dept' } },
      { event: 'Replied:final', by: 'duty-leader' },
    ],
  },
  appliesWhen: {
    all: [
      { fact: 'class.complaintRaised', is: true },
      { fact: 'class.suspected', is: false },
    ],
  },
  responsible: 'duty-leader',
  severity: 'refuse',
  before: ['terminal'],
} satisfies ObligationMechanism

const heardBySupervisor = {
  all: [
    { fact: 'actor.roles', has: 'duty-supervisor' },
    { some: { event: 'act:recording-reviewed', by: 'duty-supervisor' } },
  ],
} satisfies Condition

/** A complaint about an agent: the leader listens, then the supervisor finds whether it stands. */
export const finding = [
  {
    id: 'c13',
    ref: '值班组长调听',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '客户投诉座席的，值班组长要先调听录音。',
      en: 'With an agent complained about, the first to hear the recording is the leader on duty.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Classify:suspected', 'Classify:established', 'Classify:validity'],
        when: {
          all: [
            { fact: 'class.target', is: 'agent' },
            { fact: 'class.complaintRaised', is: true },
          ],
        },
        require: { some: { event: 'act:recording-reviewed', by: 'duty-leader' } },
      },
    ],
  },
  {
    id: 'c14',
    ref: '组长沟通',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '听后不构成投诉的，组长与质检沟通，再答复客户。',
      en: 'If the leader hears no complaint in it, quality inspection is consulted and the customer told.',
    },
    does: [consultation],
    note: {
      zh: '“不构成投诉”即客户提出投诉而认定不疑似。原文没有期限，归档之前完成；三个工作日的默认只用于告知处理结果。',
      en: '"No complaint" here is a raised one found not even suspected. Without a limit in the source it is done before filing; the default of three working days is for telling a result.',
    },
  },
  {
    id: 'c15',
    ref: '组长记录无效',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '提出了投诉而不构成的，也记无效投诉。',
      en: 'A raised complaint that is none goes down as invalid, too.',
    },
    does: [
      {
        kind: 'derive',
        table: 'validity',
        when: {
          all: [
            { fact: 'class.suspected', is: false },
            { fact: 'class.complaintRaised', is: true },
          ],
        },
        then: 'invalid',
        because: 'not-a-complaint-by-leader',
      },
    ],
    note: {
      zh: '与质检一路结果相同、原因不同。组长的认定一经录入，系统即记无效，不再另记一遍。',
      en: 'The same value as on the monitoring path, with another reason. Once the leader has entered the finding, the engine records it; nobody types it again.',
    },
  },
  {
    id: 'c16',
    ref: '值班主管调听',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '投诉是否成立，由值班主管调听后认定。',
      en: 'Whether a complaint stands is for the supervisor on duty to find, after listening.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Classify:validity'],
        when: { fact: 'cmd.class.validity', is: 'established' },
        require: heardBySupervisor,
      },
      {
        kind: 'guard',
        on: ['Classify:established'],
        require: heardBySupervisor,
      },
      {
        kind: 'derive',
        table: 'validity',
        when: { fact: 'class.established', is: true },
        then: 'established',
        because: 'found-by-supervisor',
      },
    ],
    note: {
      zh: '成立与不成立都由主管认定，有效性由此推出；直接录入“成立”的同样要求，以免绕过主管。直接录入“无效”的不限：图中由组长按无效投诉记录。',
      en: 'Both outcomes are the finding of the supervisor, and validity follows from it; whoever enters "established" directly is held to the same, or the supervisor could be passed by. "Invalid" may be entered by others: on the chart the leader records it.',
    },
  },
] satisfies ReadonlyArray<Clause>
