import type { Clause } from '../../regulation/language/regulation.js'

/** The window is found at fault. */
const windowAtFault = { event: 'Investigated', where: { fact: 'it.finding', is: 'substantiated-window' } } as const

/** Items 7 to 10: objections, revisits, consequences, the file. */
export const after = [
  {
    id: 'c21',
    ref: '7',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '投诉人不服的，重新核实后再次答复；屡次不服的报上级。',
      en: 'An objection leads to a new check and a further answer; repeated ones go to the superior.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: {
          event: 'act:complainant-answered',
          where: {
            all: [
              { fact: 'it.about', in: ['reply', 'decision'] },
              { fact: 'it.answer', is: 'objects' },
            ],
          },
        },
        stopsOn: { inOrder: ['Reopened', 'Investigated', 'Replied:final'] },
        within: { fact: 'param.recheckWithin' },
        responsible: 'supervision-section',
        per: 'each',
      },
      {
        kind: 'escalate',
        on: { becomes: { not: { fact: 'case.objections', atMost: { fact: 'param.maxObjections' } } } },
        to: { superior: 'supervision-section' },
      },
    ],
    note: {
      zh: '期限、次数和报上级均为原文空白，由参数补足。',
      en: 'The time, the number of objections and the way to the superior fill blanks of the source.',
    },
  },
  {
    id: 'c22',
    ref: '8',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '终局答复后回访投诉人，了解情况并听取对中心的意见。',
      en: 'After the final answer the complainant is visited or called about the case and the work of the centre.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Replied:final',
        stopsOn: 'Revisited',
        within: { fact: 'param.revisitWithin' },
        responsible: 'supervision-section',
        per: 'each',
      },
    ],
    note: {
      zh: '“定期或不定期”读作逐件回访；另一读法为抽样。',
      en: '"Regularly or irregularly" is read as every case; the other reading is a sample.',
    },
  },
  {
    id: 'c23',
    ref: '9',
    nature: 'assessment',
    modality: 'must',
    summary: {
      zh: '查实且责任在窗口或其人员的，提请按考核规定处理。',
      en: 'Where the window or its staff is found responsible, a measure under the assessment rules is proposed.',
    },
    does: [
      {
        kind: 'scheme',
        scope: 'agent',
        entries: [
          {
            on: windowAtFault,
            charge: 'case.respondent.person',
            effect: { propose: 'act:sanction-imposed' },
          },
        ],
        decision: 'human',
      },
      {
        kind: 'scheme',
        scope: 'unit',
        entries: [
          {
            on: windowAtFault,
            charge: 'case.respondent.unit',
            effect: { propose: 'act:sanction-imposed' },
          },
        ],
        decision: 'human',
      },
    ],
    note: {
      zh: '考核规定不在原文之内，只提出建议，由人决定。',
      en: 'The assessment rules are not part of the source: a proposal only, people decide.',
    },
  },
  {
    id: 'c24',
    ref: '9严重',
    nature: 'assessment',
    modality: 'must',
    summary: {
      zh: '情节严重的，提请调换该人员并令其待岗。',
      en: 'In serious circumstances it is proposed to replace the person and put them off duty.',
    },
    does: [
      {
        kind: 'scheme',
        scope: 'agent',
        entries: [
          {
            on: windowAtFault,
            when: { fact: 'class.gravity', has: 'serious' },
            charge: 'case.respondent.person',
            effect: { propose: 'act:sanction-imposed', with: { kind: 'replace' } },
          },
          {
            on: windowAtFault,
            when: { fact: 'class.gravity', has: 'serious' },
            charge: 'case.respondent.person',
            effect: { propose: 'act:sanction-imposed', with: { kind: 'offDuty' } },
          },
        ],
        decision: 'human',
      },
    ],
  },
  {
    id: 'c25',
    ref: '9违法',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '查实违法违纪的，移送司法机关。',
      en: 'A breach of law or discipline, once found, goes to the judicial authorities.',
    },
    does: [
      {
        kind: 'route',
        step: 'transfer-out',
        on: { anyOf: ['Classified', 'Investigated'] },
        when: {
          all: [{ fact: 'class.gravity', has: 'illegal' }, { some: windowAtFault }],
        },
        to: { external: 'judicial' },
      },
    ],
    note: {
      zh: '“一经核查属实”也管移送，故以查实为前提。移送后答复时限照走，原文没有使其终止。',
      en: 'The finding of the same sentence is a condition of the transfer, too. The limits for the answer run on: nothing in the source ends them.',
    },
  },
  {
    id: 'c26',
    ref: '10',
    nature: 'retention',
    modality: 'must',
    summary: {
      zh: '每件投诉的全部材料交督查科存档。',
      en: 'All papers of every complaint are put on file by the supervision section.',
    },
    does: [{ kind: 'retain', what: 'case-file', do: 'file', on: 'terminal', by: 'supervision-section' }],
  },
] satisfies ReadonlyArray<Clause>
