import type { NarrowSelection } from '../../regulation/language/condition.js'
import type { ClockMechanism, Extension } from '../../regulation/language/duty.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** An order counts from its confirmed receipt; one that nobody confirms in time, from its dispatch (A117). */
const answer = {
  kind: 'clock',
  startsOn: { anyOf: ['Acknowledged:dispatch', { clock: 'c20', is: 'breached' }] },
  stopsOn: { event: 'Replied:final', by: ['city-dept', 'county', 'first-responsible'] },
  within: { n: 0, unit: 'sameDay' },
  appliesWhen: { fact: 'case.kind', is: 'inquiry' },
  responsible: 'city-dept',
  per: 'first',
  key: 'assignment',
} satisfies ClockMechanism
const result = {
  kind: 'clock',
  startsOn: { anyOf: ['Acknowledged:dispatch', { clock: 'c20', is: 'breached' }] },
  stopsOn: 'Returned:result',
  within: { n: 2, unit: 'workingDay' },
  appliesWhen: { fact: 'case.kind', is: 'report' },
  responsible: 'first-responsible',
  per: 'first',
  key: 'assignment',
} satisfies ClockMechanism
/** Seven working days in all from the order (A114), by the leader in charge (A116). */
const granted = {
  maxTotal: { n: 7, unit: 'workingDay' },
  reason: 'required',
  approver: 'deputy-manager',
} satisfies Extension
/** The dispatch itself, which the other reading of A117 counts from; what a unit hands on inside is none. */
const dispatched = {
  event: 'Assigned',
  to: ['first-responsible', 'county', 'city-dept'],
  where: {
    not: {
      any: [
        { fact: 'it.actor.roles', has: 'first-responsible' },
        { fact: 'it.actor.roles', has: 'county' },
        { fact: 'it.actor.roles', has: 'city-dept' },
      ],
    },
  },
} satisfies NarrowSelection

/** Part 2(2), items 2 and 3: inquiries and reports in the hands of a unit. */
export const results = [
  {
    id: 'c43',
    ref: '二(二)2',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '单位收到咨询单的当天答复客户。',
      en: 'The unit answers an inquiry on the day on which it gets it.',
    },
    does: [answer],
    readings: [
      {
        id: 'A117',
        taken: {
          zh: '自确认收单起算；迟迟不确认的，自派单起算。',
          en: 'From the confirmed receipt, or from the dispatch where nobody confirms it in time.',
        },
        other: { zh: '一派出即起算。', en: 'From the dispatch.' },
        does: [{ ...answer, startsOn: dispatched }],
      },
    ],
    note: {
      zh: '市局部门、县局及其第一责任人（二(一)8）的答复都算；监控中心代答不算单位履行。',
      en: 'The answer of a department, a county or its first responsible person counts (part 2(1)8), that of the centre does not.',
    },
  },
  {
    id: 'c44',
    ref: '二(二)2反馈',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '单位答复咨询后，当天把答复情况报监控中心。',
      en: 'Having answered an inquiry, the unit tells the centre the same day.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: { event: 'Replied:final', by: ['city-dept', 'county', 'first-responsible'] },
        stopsOn: { event: 'Returned:result', by: ['city-dept', 'county', 'first-responsible'] },
        within: { fact: 'param.feedbackWithin' },
        appliesWhen: { fact: 'case.kind', is: 'inquiry' },
        responsible: 'city-dept',
        per: 'each',
      },
    ],
  },
  {
    id: 'c45',
    ref: '二(二)3',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '举报在收单后两个工作日内处理并反馈，经批准延期总共不超过七个工作日。',
      en: 'A report is dealt with and returned within two working days of the order, with an extension within seven in all.',
    },
    does: [
      {
        ...result,
        extension: granted,
      },
    ],
    readings: [
      {
        id: 'A114',
        taken: {
          zh: '七个工作日是连同原来两日的总数，自收单起算。',
          en: 'Seven working days in all, counted from the order.',
        },
        other: {
          zh: '在原来的两个工作日之外，再加至多七个工作日。',
          en: 'Up to seven working days on top of the two.',
        },
        does: [
          {
            ...result,
            extension: { maxTotal: { n: 9, unit: 'workingDay' }, reason: 'required', approver: 'deputy-manager' },
          },
        ],
      },
      {
        id: 'A116',
        taken: {
          zh: '延期由分管领导批准并写明原因。',
          en: 'The leader in charge grants the extension, with a reason.',
        },
        other: {
          zh: '原文未设批准人：单位写明原因即可自行延期。',
          en: 'The text names nobody who grants it: a reason is enough.',
        },
        does: [{ ...result, extension: { maxTotal: { n: 7, unit: 'workingDay' }, reason: 'required' } }],
      },
      {
        id: 'A117',
        taken: {
          zh: '自确认收单起算；迟迟不确认的，自派单起算。',
          en: 'From the confirmed receipt, or from the dispatch where nobody confirms it in time.',
        },
        other: { zh: '一派出即起算。', en: 'From the dispatch.' },
        does: [
          {
            ...result,
            startsOn: dispatched,
            extension: granted,
          },
        ],
      },
    ],
  },
  {
    id: 'c46',
    ref: '二(二)3跟踪',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '举报派出后，监控中心每个工作日跟一次，直到结果回来。',
      en: 'From dispatch until the result is back, the centre looks after a report every working day.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: {
          event: 'Assigned',
          where: {
            not: {
              any: [
                { fact: 'it.actor.roles', has: 'first-responsible' },
                { fact: 'it.actor.roles', has: 'county' },
                { fact: 'it.actor.roles', has: 'city-dept' },
              ],
            },
          },
        },
        stopsOn: 'FollowedUp',
        appliesWhen: { fact: 'case.kind', is: 'report' },
        responsible: 'monitoring-centre',
        repeat: { every: { fact: 'param.trackEvery' }, until: 'Returned:result' },
        per: 'each',
        key: 'assignment',
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
