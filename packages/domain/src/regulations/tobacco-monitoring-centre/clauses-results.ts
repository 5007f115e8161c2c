import type { ClockMechanism } from '../../regulation/language/duty.js'
import type { Clause } from '../../regulation/language/regulation.js'
import {
  complaintReturned,
  dispatched,
  followedUp,
  fromDispatch,
  granted,
  grantedByLeader,
  grantedOnTop,
  orderReceived,
  sevenInAll,
  takenAlone,
} from './orders.js'

/** The unit answers an inquiry; the order counts as any other. */
const answer = {
  kind: 'clock',
  startsOn: orderReceived,
  stopsOn: { event: 'Replied:final', by: ['city-dept', 'county', 'first-responsible'] },
  within: { n: 0, unit: 'sameDay' },
  appliesWhen: { fact: 'case.kind', is: 'inquiry' },
  responsible: 'city-dept',
  per: 'first',
  key: 'assignment',
} satisfies ClockMechanism

/** A report has the limit of a complaint. */
const result = { ...complaintReturned, appliesWhen: { fact: 'case.kind', is: 'report' } } satisfies ClockMechanism

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
        ...fromDispatch,
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
    does: [{ ...result, extension: granted }],
    readings: [
      {
        ...sevenInAll,
        does: [{ ...result, extension: grantedOnTop }],
      },
      {
        ...grantedByLeader,
        does: [{ ...result, extension: takenAlone }],
      },
      {
        ...fromDispatch,
        does: [{ ...result, startsOn: dispatched, extension: granted }],
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
    does: [{ ...followedUp, appliesWhen: { fact: 'case.kind', is: 'report' }, responsible: 'monitoring-centre' }],
  },
] satisfies ReadonlyArray<Clause>
