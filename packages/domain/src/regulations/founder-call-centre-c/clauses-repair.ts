import type { Clause } from '../../regulation/language/regulation.js'

/** Section 3.1.1: repair within three working days, or a special solution. */
export const repair = [
  {
    id: 'c12',
    ref: '3.1.1',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '能修能测的，技术支持部自派单起三个工作日内拿出方案。',
      en: 'Where repair or a test can help, technical support offers a solution within three working days of being assigned.',
    },
    does: [
      {
        kind: 'clock',
        startsOn: { event: 'Assigned', to: 'technical-support' },
        stopsOn: { event: 'Proposed', by: 'technical-support' },
        within: { n: 3, unit: 'workingDay' },
        appliesWhen: { fact: 'class.path', is: 'repair' },
        responsible: 'technical-support',
        per: 'each',
        key: 'assignment',
      },
    ],
    readings: [
      {
        id: 'A092',
        taken: {
          zh: '三日之内提供方案即可。',
          en: 'A solution offered within the three days meets it.',
        },
        other: {
          zh: '三日之内要解决问题。',
          en: 'The problem is solved within the three days.',
        },
        does: [
          {
            kind: 'clock',
            startsOn: { event: 'Assigned', to: 'technical-support' },
            stopsOn: 'Resolved',
            within: { n: 3, unit: 'workingDay' },
            appliesWhen: { fact: 'class.path', is: 'repair' },
            responsible: 'technical-support',
            per: 'each',
            key: 'assignment',
          },
        ],
      },
      {
        id: 'A093',
        taken: {
          zh: '原文没有起点，自派给技术支持部起算。',
          en: 'The source names no start; it runs from the assignment to technical support.',
        },
        other: {
          zh: '自收到投诉起算。',
          en: 'It runs from the receipt of the complaint.',
        },
        does: [
          {
            kind: 'clock',
            startsOn: 'Received',
            stopsOn: { event: 'Proposed', by: 'technical-support' },
            within: { n: 3, unit: 'workingDay' },
            appliesWhen: { fact: 'class.path', is: 'repair' },
            responsible: 'technical-support',
          },
        ],
      },
    ],
    note: {
      zh: '首日不计（民法典第201条）。方案是否“有效”由用户答复（c13），不由时限判断。',
      en: 'The first day is not counted (Civil Code, article 201). Whether the solution is effective is for the user to say (c13), not for the limit.',
    },
  },
  {
    id: 'c13',
    ref: '3.1.1认同',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '用户同意方案的，交维修站按维修流程办；没有同意不得实施。',
      en: 'When the user agrees, the repair station carries the solution out; without consent nothing is carried out.',
    },
    does: [
      {
        kind: 'route',
        step: 'remedy',
        on: {
          event: 'act:complainant-answered',
          where: {
            all: [
              { fact: 'it.about', is: 'proposal' },
              { fact: 'it.answer', is: 'accepts' },
            ],
          },
        },
        when: { fact: 'class.path', is: 'repair' },
        to: 'repair-station',
        order: 10,
      },
      {
        kind: 'guard',
        on: ['Record:remedy-executed'],
        when: { fact: 'class.path', is: 'repair' },
        require: {
          some: {
            event: 'act:complainant-answered',
            of: 'proposal',
            where: {
              all: [
                { fact: 'it.about', is: 'proposal' },
                { fact: 'it.answer', is: 'accepts' },
              ],
            },
          },
        },
      },
    ],
    note: {
      zh: '同意针对最近一次方案；方案改了要重新征求。',
      en: 'Consent is to the latest proposal; a new proposal is put to the user anew.',
    },
  },
  {
    id: 'c14',
    ref: '3.1.1特殊',
    nature: 'escalation',
    modality: 'must',
    summary: {
      zh: '派给技术支持三个工作日还没解决、用户又等不下去的，转入特殊方案协商。',
      en: 'Unsolved three working days after technical support got it, and the user cannot wait: a special solution is negotiated.',
    },
    does: [
      {
        kind: 'escalate',
        on: {
          becomes: {
            all: [
              { fact: 'class.path', is: 'repair' },
              { some: { event: 'Assigned', to: 'technical-support' } },
              {
                not: {
                  some: { event: 'Assigned', to: 'technical-support', within: { n: 3, unit: 'workingDay' } },
                },
              },
              { not: { some: { event: ['Resolved', 'Withdrawn', 'Closed'], in: 'round' } } },
              { fact: 'flag.cannotWait', is: true },
            ],
          },
        },
        to: 'complaint-specialist',
        do: [
          {
            oblige: {
              event: 'Proposed',
              where: {
                any: [
                  { fact: 'it.class.solution', in: { fact: 'param.specialSolutions' } },
                  { fact: 'it.solution', in: { fact: 'param.specialSolutions' } },
                ],
              },
            },
            by: 'complaint-specialist',
          },
        ],
      },
    ],
    readings: [
      {
        id: 'A093',
        taken: {
          zh: '三个工作日自派给技术支持部起算。',
          en: 'The three working days run from the assignment to technical support.',
        },
        other: {
          zh: '三个工作日自收到投诉起算。',
          en: 'The three working days run from the receipt of the complaint.',
        },
        does: [
          {
            kind: 'escalate',
            on: {
              becomes: {
                all: [
                  { fact: 'class.path', is: 'repair' },
                  { not: { fact: 'case.receivedAt', within: { n: 3, unit: 'workingDay' } } },
                  { not: { some: { event: ['Resolved', 'Withdrawn', 'Closed'], in: 'round' } } },
                  { fact: 'flag.cannotWait', is: true },
                ],
              },
            },
            to: 'complaint-specialist',
            do: [
              {
                oblige: {
                  event: 'Proposed',
                  where: {
                    any: [
                      { fact: 'it.class.solution', in: { fact: 'param.specialSolutions' } },
                      { fact: 'it.solution', in: { fact: 'param.specialSolutions' } },
                    ],
                  },
                },
                by: 'complaint-specialist',
              },
            ],
          },
        ],
      },
    ],
    note: {
      zh: 'A092：条件是三日没有解决，不是c12违约：方案提了也可能没解决。等不及可以早说也可以晚说，两个条件以后到者为准。公司利益与用户满意之间如何权衡，由人决定。',
      en: 'A092: what counts is that the matter is unsolved after three days, not a breach of c12: a solution may have been offered and solve nothing. The user may say early or late that waiting is impossible; the later of the two conditions decides. Weighing the interest of the company against satisfaction is left to people.',
    },
  },
] satisfies ReadonlyArray<Clause>
