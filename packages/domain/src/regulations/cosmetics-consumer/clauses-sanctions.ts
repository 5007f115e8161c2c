import type { Clause } from '../../regulation/language/regulation.js'

/** Service complaints: what follows for those at fault. */
export const sanctions = [
  {
    id: 'c18',
    ref: '服务处分',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '处分责任人，要先有销售科的意见，再有总经理的批准。',
      en: 'Nobody is sanctioned before the sales section has proposed it and the general manager has approved that proposal.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Record:sanction-imposed'],
        require: {
          all: [
            { some: { event: 'act:sanction-proposed', by: 'sales-section' } },
            { some: { event: 'Approved', by: 'general-manager', of: 'sanction' } },
          ],
        },
      },
    ],
    readings: [
      {
        id: 'A083',
        taken: {
          zh: '“总经理”与“市场管理部总经理”是两个人：处分须公司总经理批准。',
          en: 'The general manager and the general manager of the department are two: a sanction needs the former.',
        },
        other: {
          zh: '两处指同一人，即市场管理部总经理，哪个称呼都算。',
          en: 'Both words mean the general manager of the department; either will do.',
        },
        does: [
          {
            kind: 'guard',
            on: ['Record:sanction-imposed'],
            require: {
              all: [
                { some: { event: 'act:sanction-proposed', by: 'sales-section' } },
                { some: { event: 'Approved', by: ['general-manager', 'market-dept-gm'], of: 'sanction' } },
              ],
            },
          },
        ],
      },
    ],
    note: {
      zh: '批准须在该意见之后，并只管该意见；再提意见，要再批。',
      en: 'The approval follows the proposal and covers that one: a further proposal is approved again.',
    },
  },
  {
    id: 'c19',
    ref: '服务执行',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '处分经总经理批准后，交人力资源科执行。',
      en: 'An approved sanction goes to the human-resources section, which carries it out.',
    },
    does: [
      {
        kind: 'route',
        step: 'sanction',
        on: { event: 'Approved', by: 'general-manager', of: 'sanction' },
        to: 'hr-section',
      },
    ],
    readings: [
      {
        id: 'A083',
        taken: {
          zh: '公司总经理批准的，交人力资源科。',
          en: 'What the general manager of the company approved goes there.',
        },
        other: {
          zh: '市场管理部总经理批准的，也交人力资源科。',
          en: 'So does what the general manager of the department approved.',
        },
        does: [
          {
            kind: 'route',
            step: 'sanction',
            on: { event: 'Approved', by: ['general-manager', 'market-dept-gm'], of: 'sanction' },
            to: 'hr-section',
          },
        ],
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
