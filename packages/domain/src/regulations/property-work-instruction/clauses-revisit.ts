import type { ObligationMechanism } from '../../regulation/language/duty.js'
import type { Indicator } from '../../regulation/language/figure.js'
import type { Clause } from '../../regulation/language/regulation.js'
import { nobodyReached } from './customer.js'

/** The supervisor sees to the call. */
const revisited = {
  kind: 'obligation',
  startsOn: 'Resolved',
  stopsOn: 'Revisited',
  within: { fact: 'param.revisitWithin' },
  responsible: 'customer-supervisor',
  per: 'each',
} satisfies ObligationMechanism

/** Every single one of them; whom nobody reached is a matter of reading. */
const allRevisited = {
  kind: 'indicator',
  rows: 'complaint',
  denominator: { fact: 'row.resolvedAt', set: true },
  numerator: {
    any: [{ some: 'Revisited' }, { fact: 'row.failedContacts', atLeast: { fact: 'param.failedContacts' } }],
  },
  measure: 'ratio',
  cohort: 'row.resolvedAt',
  period: 'month',
  target: { atLeast: 1 },
  matureAfter: { dueOf: ['c25'] },
} satisfies Indicator

/** Section 3.7: revisits and their rate. */
export const revisit = [
  {
    id: 'c25',
    ref: '3.7.1',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '处理完毕三个工作日内由客户主任组织回访；无效投诉未经回访就关闭的作提醒。',
      en: 'Within three working days of the handling the supervisor sees to a revisit; closing an invalid complaint without one gives a warning.',
    },
    does: [
      revisited,
      {
        kind: 'guard',
        on: ['Close'],
        severity: 'warn',
        when: { fact: 'class.validity', is: 'invalid' },
        require: { some: { event: 'Revisited', in: 'round' } },
      },
    ],
    readings: [
      {
        id: 'A126',
        taken: {
          zh: '3.8 没有说无效投诉如何关闭：作出 2.2.3 的解释并回访之后即可关闭，不问客户是否满意。没有解释的不得关闭；没有回访的只作提醒，原文没有以回访为关闭的条件。',
          en: 'Section 3.8 does not say how an invalid complaint is closed: after the explanation of 2.2.3 and the revisit, whether the customer is satisfied or not. Without the explanation it is refused; without the revisit there is a warning only, as the source makes it no condition of closing.',
        },
        other: {
          zh: '回访与解释一样，是无效投诉关闭的条件；三次联系未果的免回访。',
          en: 'The revisit is as much a condition of closing an invalid complaint as the explanation; after three contacts in vain it is closed without.',
        },
        does: [
          revisited,
          {
            kind: 'obligation',
            startsOn: 'Received',
            appliesWhen: { fact: 'class.validity', is: 'invalid' },
            stopsOn: {
              anyOf: ['Revisited', nobodyReached],
            },
            responsible: 'customer-supervisor',
            before: ['terminal'],
            severity: 'refuse',
          },
        ],
      },
    ],
    note: {
      zh: '“及时”由参数定为三个工作日。每次处理完毕都要回访；客户主任负责组织，谁去回访不限。',
      en: '"In time" is three working days by parameter. Each handling has its revisit; the supervisor sees to it, whoever goes.',
    },
  },
  {
    id: 'c26',
    ref: '3.7.1方式',
    nature: 'guard',
    modality: 'may',
    summary: {
      zh: '回访可以打电话、上门、留言，别的方式也行。',
      en: 'A revisit may be by phone, at the door, on the message board, or otherwise.',
    },
    does: [
      {
        kind: 'fill',
        on: ['Revisit'],
        field: 'channel',
        value: 'other',
        when: { not: { fact: 'cmd.channel', in: ['phone', 'visit', 'message-board'] } },
        keep: 'channelText',
      },
    ],
    note: {
      zh: '开放列举：别的方式记作“其他”，原词另存。',
      en: 'An open list: any other way is filed as other, its own word kept.',
    },
  },
  {
    id: 'c27',
    ref: '3.7.2',
    nature: 'assessment',
    modality: 'must',
    summary: {
      zh: '处理完的投诉件件回访，比率为百分之百。',
      en: 'Every complaint that was handled is revisited: a rate of one hundred percent.',
    },
    does: [
      {
        ...allRevisited,
        numerator: { some: 'Revisited' },
        exceptions: { fact: 'row.failedContacts', atLeast: { fact: 'param.failedContacts' } },
      },
    ],
    readings: [
      {
        id: 'A130',
        taken: {
          zh: '只有回访过的算数；三次联系不上的另列为例外，不当作已回访。',
          en: 'Only a revisit counts; a customer out of reach after three attempts is shown as an exception and not as done.',
        },
        other: {
          zh: '三次联系不上的视同已回访。',
          en: 'Three documented attempts in vain count as a revisit.',
        },
        does: [allRevisited],
      },
    ],
    note: {
      zh: '原文只有目标，分母读作本月处理完毕的投诉；回访期限未到的暂不计入。',
      en: 'The source has the target only; the denominator is read as what was handled in the month, and what is not due yet is held back.',
    },
  },
] satisfies ReadonlyArray<Clause>
