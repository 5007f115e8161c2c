import type { ClockMechanism } from '../../regulation/language/duty.js'
import type { Clause } from '../../regulation/language/regulation.js'
import {
  complaintReturned,
  dispatched,
  fromDispatch,
  granted,
  grantedByLeader,
  grantedOnTop,
  orderReceived,
  sevenInAll,
  takenAlone,
} from './orders.js'

/** The first responsible person begins. */
const inquiry = {
  kind: 'clock',
  startsOn: orderReceived,
  stopsOn: 'act:investigation-started',
  within: { fact: 'param.investigateAtOnce' },
  appliesWhen: { fact: 'case.kind', is: 'complaint' },
  responsible: 'first-responsible',
  per: 'first',
  key: 'assignment',
} satisfies ClockMechanism

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
    does: [{ ...complaintReturned, extension: granted }],
    readings: [
      {
        ...sevenInAll,
        does: [{ ...complaintReturned, extension: grantedOnTop }],
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
        ...grantedByLeader,
        does: [{ ...complaintReturned, extension: takenAlone }],
      },
      {
        id: 'A117',
        taken: {
          zh: '“接到”指确认收单；迟迟不确认的，自派单起算。',
          en: '"Received" is the confirmed receipt; an order that nobody confirms in time counts from its dispatch.',
        },
        other: { zh: '“接到”就是派单，一派出即起算。', en: '"Received" is the dispatch, from which it counts.' },
        does: [{ ...complaintReturned, startsOn: dispatched, extension: granted }],
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
        ...fromDispatch,
        does: [{ ...inquiry, startsOn: dispatched }],
      },
    ],
    note: { zh: '“立即”无数字，由参数补足。', en: '"At once" has no number, the parameter has one.' },
  },
] satisfies ReadonlyArray<Clause>
