import type { Clause } from '../../regulation/language/regulation.js'

/** Steps 1 to 4: listening, writing down, soothing, finding out. */
export const receiving = [
  {
    id: 'c01',
    ref: '一',
    nature: 'conduct',
    modality: 'must',
    summary: {
      zh: '冷静、礼貌地听完客户的话。',
      en: 'The customer is heard out, calmly and politely.',
    },
    does: [
      {
        kind: 'manual',
        why: { zh: '待人的态度，无法由事件判断。', en: 'How people are treated cannot be judged from events.' },
      },
    ],
  },
  {
    id: 'c02',
    ref: '二',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '在投诉记录单上写下要点；没有要点不得登记，也不得最终答复。',
      en: 'The points that matter are written on the slip; without them there is neither an entry nor a final answer.',
    },
    does: [
      {
        kind: 'record',
        at: ['act:registered', 'Replied:final'],
        fields: ['field.case.keyPoints'],
        form: '客户投诉记录单',
      },
    ],
    note: {
      zh: '当场答完、来不及登记的，要点随答复一并写下。',
      en: 'Where everything is said on the spot and nothing was entered before, the points go in with the answer.',
    },
  },
  {
    id: 'c03',
    ref: '三',
    nature: 'conduct',
    modality: 'must',
    summary: {
      zh: '不论是物业的责任还是客户误会，先道歉，不推诿。',
      en: 'Whether the office is at fault or the customer mistaken, an apology comes first, and no shirking.',
    },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '安慰与道歉是言行，不留可判断的事件。',
          en: 'To soothe and to apologise leaves nothing to judge by.',
        },
      },
    ],
  },
  {
    id: 'c04',
    ref: '四直接',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '本部门责任内又能直接解决的，由受理人当日处理好。',
      en: 'What is the department’s own and can be settled at once, the receiver settles the same day.',
    },
    does: [
      {
        kind: 'route',
        step: 'handle',
        on: { anyOf: ['Received', 'Classified'] },
        when: { fact: 'class.level', is: 'direct' },
        to: { actor: 'receiver' },
        within: { fact: 'param.handleDirectWithin' },
      },
      // Watched from the moment at which it is known to be theirs.
      {
        kind: 'obligation',
        startsOn: { event: ['Received', 'Classified'], where: { fact: 'it.class.level', is: 'direct' } },
        stopsOn: { anyOf: ['Resolved', 'Replied:final'] },
        within: { fact: 'param.handleDirectWithin' },
        appliesWhen: { fact: 'class.level', is: 'direct' },
        responsible: { actor: 'receiver' },
      },
    ],
    note: {
      zh: '能否直接解决由受理人判断并记下，自记下之日起算；当面答完的即为处理好，改判须主管解决的不再计时。“及时”无数字，读作当日。',
      en: 'Whether it can be settled at once the receiver judges and puts down, and it counts from then; an answer on the spot settles it, and what turns out to take the supervisor no longer counts. "In time" has no number and is read as the same day.',
    },
  },
  {
    id: 'c05',
    ref: '四主管',
    nature: 'escalation',
    modality: 'must',
    summary: {
      zh: '要主管才能解决的，受理人两个工作小时内向主管汇报。',
      en: 'What takes the supervisor is reported to them by the receiver within two working hours.',
    },
    does: [
      {
        kind: 'escalate',
        on: { becomes: { fact: 'class.level', is: 'supervisor' } },
        to: { head: { unitOf: { actor: 'receiver' } } },
        do: [
          {
            oblige: {
              anyOf: [
                { event: 'act:reported', to: 'supervisor' },
                { event: 'Escalated:decision', by: 'receiver' },
              ],
            },
            by: { actor: 'receiver' },
            within: { fact: 'param.reportUpWithin' },
          },
        ],
        within: { fact: 'param.reportUpWithin' },
      },
    ],
    note: {
      zh: '主管以名录中受理人所在部门的负责人为准；系统一经判明即上提，受理人仍须汇报。“及时”无数字，由参数补足。',
      en: 'The supervisor is the head of the receiver’s department in the directory; the engine raises the case at once, and the receiver still reports. "In time" has no number, the parameter has one.',
    },
  },
  {
    id: 'c06',
    ref: '四禁止',
    nature: 'conduct',
    modality: 'must',
    summary: {
      zh: '没弄清的不说，办不到的不许诺。',
      en: 'Nothing is said that is not understood, nor promised that cannot be done.',
    },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '说话的分寸，须由人判断；系统无从知道哪些事办不到。',
          en: 'What may be said is for people to judge; the engine cannot know what cannot be done.',
        },
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
