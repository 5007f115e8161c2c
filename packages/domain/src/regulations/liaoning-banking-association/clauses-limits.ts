import type { Clause } from '../../regulation/language/regulation.js'

/** Article 11: the limits of association, member and branch. */
export const limits = [
  {
    id: 'c30',
    ref: '第十一条(一)',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '协会收到投诉后，两个工作日之内传给会员单位。',
      en: 'Two working days after it came in, a complaint is with the member that it concerns.',
    },
    does: [
      {
        kind: 'clock',
        startsOn: 'Received',
        stopsOn: { event: 'Assigned', to: 'member' },
        within: { n: 2, unit: 'workingDay' },
        appliesWhen: { fact: 'case.respondent.unit.membership', in: ['member', 'associate'] },
        responsible: 'association',
        cancelsOn: [{ event: 'Classified:validity', where: { fact: 'it.class.validity', is: 'invalid' } }],
      },
    ],
    note: {
      zh: '认定无效的不必传递，时限随之取消而不算违约。首日不计（民法典第201条）。',
      en: 'What is found invalid is not passed on: the limit is cancelled, not broken. The first day is not counted (Civil Code, article 201).',
    },
  },
  {
    id: 'c31',
    ref: '第十一条(二)核实',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '会员单位接到传递后，两个工作日之内核实完毕。',
      en: 'The bank has two working days, from when it was passed the complaint, to establish the facts.',
    },
    does: [
      {
        kind: 'clock',
        startsOn: { event: 'Assigned', to: 'member' },
        stopsOn: { event: 'Investigated', by: 'member' },
        within: { n: 2, unit: 'workingDay' },
        responsible: 'member',
        per: 'each',
        key: 'assignment',
      },
    ],
    note: {
      zh: '“收到”读作协会传出之时：起点不交给受约束的一方；另一读法为签收之时。',
      en: '"Having received" is read as the moment of passing on, so that the start is not in the hands of the one bound; the other reading is the signature.',
    },
  },
  {
    id: 'c32',
    ref: '第十一条(二)上报',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '会员单位接到传递后，五个工作日之内向协会报处理结果。',
      en: 'Within five working days the bank tells the association how the matter was settled.',
    },
    does: [
      {
        kind: 'clock',
        startsOn: { event: 'Assigned', to: 'member' },
        stopsOn: {
          event: 'act:reported',
          by: 'member',
          to: 'association',
          where: { fact: 'it.kind', in: ['progress', 'result'] },
        },
        within: { n: 5, unit: 'workingDay' },
        responsible: 'member',
        per: 'each',
        key: 'assignment',
      },
    ],
    note: {
      zh: 'A107：五日自接到传递起算，两日核实在其中；另一读法为2+5日。A108：网点可延期而会员单位不可，故第五日须有报告，可以是进度，最终结果另报（第九条(一)）；另一读法为只有结果才算。“收到”读法同上款。',
      en: 'A107: five days from being passed it, the two for verification within them; the other reading is two and then five. A108: the branch may go over its limit, the member may not. So a report is owed on day five, which may state progress, and the final one follows under article 9(1); the other reading takes the result only. "Having received" is read as in the limit before.',
    },
  },
  {
    id: 'c33',
    ref: '第十一条(三)',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '网点接到转递后，三个工作日之内拿出最终结果并答复客户；办不完的可按承诺推后。',
      en: 'The branch settles the matter and answers the customer within three working days of being handed it, or by a promised later day.',
    },
    does: [
      {
        kind: 'clock',
        startsOn: { event: 'Assigned', to: 'branch' },
        stopsOn: 'Replied:final',
        within: { n: 3, unit: 'workingDay' },
        responsible: 'branch',
        extension: {
          on: 'Replied:interim',
          to: 'it.nextPromisedAt',
          requires: [
            { event: 'act:reported', to: ['superior-unit', 'member'], where: { fact: 'it.kind', is: 'progress' } },
          ],
          maxAdded: { fact: 'param.promiseMax' },
        },
        per: 'each',
        key: 'assignment',
      },
    ],
    note: {
      zh: '推后不以会员单位的五日为限：原文未设上限，A108以进度报告解决二者的冲突；上限由参数另设。另一读法为不得超过会员单位的时限。“收到”读作上级转出之时。',
      en: 'The promise is not capped by the five days of the member: the source sets no cap, and A108 settles the conflict by a report of progress. The parameter caps it. The other reading keeps it inside the limit of the member. "Having received" is read as the moment of handing on.',
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
