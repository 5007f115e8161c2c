import type { NarrowSelection } from '../../regulation/language/condition.js'
import type { ClockMechanism, Extension } from '../../regulation/language/duty.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** An order counts from its confirmed receipt; one that nobody confirms in time, from its dispatch (A117). */
const result = {
  kind: 'clock',
  startsOn: { anyOf: ['Acknowledged:dispatch', { clock: 'c20', is: 'breached' }] },
  stopsOn: 'Returned:result',
  within: { n: 2, unit: 'workingDay' },
  appliesWhen: { fact: 'case.kind', is: 'complaint' },
  responsible: 'first-responsible',
  per: 'first',
  key: 'assignment',
} satisfies ClockMechanism
const inquiry = {
  kind: 'clock',
  startsOn: { anyOf: ['Acknowledged:dispatch', { clock: 'c20', is: 'breached' }] },
  stopsOn: 'act:investigation-started',
  within: { fact: 'param.investigateAtOnce' },
  appliesWhen: { fact: 'case.kind', is: 'complaint' },
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

/** Part 2(2), item 1: by when the unit complained about begins, and is done. */
export const limits = [
  {
    id: 'c35',
    ref: '二(二)1',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '被投诉单位收单后两个工作日内办结反馈，经批准延期总共不超过七个工作日。',
      en: 'The unit returns its result within two working days of the order, with an extension within seven in all.',
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
        id: 'A115',
        taken: {
          zh: '按工作日计算已排除节假日，“顺延”不再另加。',
          en: 'Working days leave holidays out already; that they postpone adds nothing.',
        },
        other: {
          zh: '期限内每遇一个节假日，再往后推一天。',
          en: 'Each holiday inside the limit moves it by one more day.',
        },
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
          zh: '“接到”指确认收单；迟迟不确认的，自派单起算。',
          en: '"Received" is the confirmed receipt; an order that nobody confirms in time counts from its dispatch.',
        },
        other: { zh: '“接到”就是派单，一派出即起算。', en: '"Received" is the dispatch, from which it counts.' },
        does: [
          {
            ...result,
            startsOn: dispatched,
            extension: granted,
          },
        ],
      },
    ],
    note: {
      zh: '每次派单各有一个时限：二次、三次派单同样两个工作日（原文未另定）。',
      en: 'Each dispatch has a limit of its own: the second and third have the same two working days, none other being given.',
    },
  },
  {
    id: 'c36',
    ref: '二(二)1立即',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '第一责任人收单后四个工作小时内着手调查。',
      en: 'The first responsible person begins to look into it within four working hours of the order.',
    },
    does: [inquiry],
    readings: [
      {
        id: 'A117',
        taken: {
          zh: '自确认收单起算；迟迟不确认的，自派单起算。',
          en: 'From the confirmed receipt, or from the dispatch where nobody confirms it in time.',
        },
        other: { zh: '一派出即起算。', en: 'From the dispatch.' },
        does: [{ ...inquiry, startsOn: dispatched }],
      },
    ],
    note: { zh: '“立即”无数字，由参数补足。', en: '"At once" has no number, the parameter has one.' },
  },
] satisfies ReadonlyArray<Clause>
