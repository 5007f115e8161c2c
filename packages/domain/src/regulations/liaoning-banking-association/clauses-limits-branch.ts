import type { ClockMechanism } from '../../regulation/language/duty.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** The final answer of a branch, put off only by a promise that was reported upward. */
const answeredByBranch = {
  kind: 'clock',
  startsOn: { event: 'Assigned', to: 'branch' },
  stopsOn: 'Replied:final',
  within: { n: 3, unit: 'workingDay' },
  responsible: 'branch',
  extension: {
    on: 'Replied:interim',
    to: 'it.nextPromisedAt',
    requires: [{ event: 'act:reported', to: ['superior-unit', 'member'], where: { fact: 'it.kind', is: 'progress' } }],
    maxAdded: { fact: 'param.promiseMax' },
  },
  per: 'each',
  key: 'assignment',
} satisfies ClockMechanism

/** Article 11(3): the limit of the branch, and how a promise moves it. */
export const branchLimits = [
  {
    id: 'c33',
    ref: '第十一条(三)',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '网点接到转递后，三个工作日之内拿出最终结果并答复客户；办不完的可按承诺推后。',
      en: 'The branch settles the matter and answers the customer within three working days of being handed it, or by a promised later day.',
    },
    does: [answeredByBranch],
    readings: [
      {
        id: 'A108',
        taken: {
          zh: '推后不以会员单位的五日为限，冲突由会员单位的进度报告解决。',
          en: 'The promise is not capped by the five days of the member; a report of progress settles the conflict.',
        },
        other: {
          zh: '推后不得超过会员单位上报结果的期限。',
          en: 'The promise stays inside the limit of the member.',
        },
      },
      {
        id: 'receipt',
        taken: {
          zh: '“收到”即上级转出之时，起点不交给受约束的一方。',
          en: '"Having received" is the moment of handing on, so that the start is not in the hands of the one bound.',
        },
        other: { zh: '自网点签收起算。', en: 'From the signature of the branch.' },
        does: [{ ...answeredByBranch, startsOn: { event: 'Acknowledged:dispatch', by: 'branch' } }],
      },
    ],
    note: {
      zh: '原文未设推后的上限，由参数另设。',
      en: 'The source sets no cap on the promise, the parameter has one.',
    },
  },
  {
    id: 'c34',
    ref: '第十一条(三)延期',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '延期之前，进度要报上级，客户要先得到答复和承诺的时间。',
      en: 'No extension before progress is reported upward and the customer has an answer with a promised time.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Extend'],
        when: { fact: 'cmd.clocks', has: 'c33' },
        require: {
          all: [
            {
              some: {
                event: 'act:reported',
                to: ['superior-unit', 'member'],
                where: { fact: 'it.kind', is: 'progress' },
                after: 'Assigned',
              },
            },
            {
              some: {
                event: 'Replied:interim',
                where: { fact: 'it.nextPromisedAt', set: true },
                after: 'Assigned',
              },
            },
          ],
        },
      },
    ],
    note: {
      zh: '三件事次序不限。先报进度的，阶段答复中的承诺即时推后时限；后报的，以延期命令推后。上级单位一般就是会员单位。',
      en: 'The order of the three is free. After the report, the promise in an interim reply moves the limit by itself; with the report last, an extension does. The superior unit is as a rule the member.',
    },
  },
  {
    id: 'c35',
    ref: '第十一条(三)承诺',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '向客户承诺了再次答复的时间，就要守时。',
      en: 'A promised time for the next reply is kept.',
    },
    does: [
      {
        kind: 'clock',
        startsOn: 'Replied:interim',
        stopsOn: 'Replied',
        within: { at: 'start.nextPromisedAt', else: { fact: 'param.promiseMax' } },
        responsible: 'branch',
        per: 'restart',
      },
    ],
    note: {
      zh: '承诺的时间即期限，未写明时间的用参数。下一次答复即履行，不论阶段或终局；再次承诺则重新计时。',
      en: 'The promised time is the limit; without one the parameter is. The next reply meets it, interim or final, and a further promise starts it anew.',
    },
  },
] satisfies ReadonlyArray<Clause>
