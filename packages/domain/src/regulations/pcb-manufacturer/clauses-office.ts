import type { Clause } from '../../regulation/language/regulation.js'

/** Chapter (七)3(1) to (3): registration, limits, review and joint inspection, by the production management group. */
export const office = [
  {
    id: 'c16',
    ref: '(七)3(1)',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '生产管理组登记每件投诉、盯住时限，逾期即报总经理；未登记不得了结。',
      en: 'The group registers every complaint before it can end, watches the limits, and brings each missed one before the general manager.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Received',
        stopsOn: { event: 'act:registered', by: 'gm-production-group' },
        responsible: 'gm-production-group',
        severity: 'refuse',
        before: ['terminal'],
        appliesWhen: { not: { fact: 'case.kind', is: 'anomaly' } },
      },
      {
        kind: 'escalate',
        on: { clock: '*', is: 'breached' },
        to: 'general-manager',
        within: { fact: 'param.overdueReaction' },
        repeat: 'perEvent',
        keepOwner: true,
      },
    ],
    note: {
      zh: '“逾期反应”未述内容，读作每一项逾期即时上报总经理，经办人不变；总经理过问的期限由参数定。',
      en: 'How to react is not described: each missed limit goes to the general manager at once, the case stays with who has it. By when he is to look into it is a parameter.',
    },
  },
  {
    id: 'c17',
    ref: '(七)3(2)',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '登记之后，生产管理组要审核投诉内容，结案前完成。',
      en: 'Once a complaint is registered the group reviews what it says, before the case ends.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'act:registered',
        stopsOn: { event: 'act:reviewed', by: 'gm-production-group' },
        responsible: 'gm-production-group',
        severity: 'warn',
        before: ['terminal'],
      },
    ],
    note: {
      zh: '同句的“调查、提报”已由质量管理部的各条执行，此处只查审核。',
      en: 'The inquiry and report named in the same breath are the matter of quality management’s clauses; here the review is looked for.',
    },
  },
  {
    id: 'c18',
    ref: '(七)3(3)',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '提出会勘的，生产管理组负责约客户到场，结案前办成。',
      en: 'A joint inspection that was asked for is arranged by the group and held before the case ends.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'act:joint-inspection-requested',
        stopsOn: 'act:joint-inspection-held',
        responsible: 'gm-production-group',
        per: 'each',
        severity: 'warn',
        before: ['terminal'],
      },
    ],
    readings: [
      {
        id: 'A041',
        taken: { zh: '印本A、B作“立会”，即会同客户检验。', en: 'Copies A and B write 立会: to inspect together.' },
        other: { zh: '印本C作“立案”，即把投诉立为案件。', en: 'Copy C writes 立案: to open a case.' },
        does: [
          {
            kind: 'obligation',
            startsOn: 'Received',
            stopsOn: { event: 'act:registered', by: 'gm-production-group' },
            responsible: 'gm-production-group',
            severity: 'warn',
            before: ['terminal'],
          },
        ],
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
