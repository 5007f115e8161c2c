import type { Clause } from '../../regulation/language/regulation.js'

/** Chapter 1: purpose, persons, principles. */
export const general = [
  {
    id: 'c01',
    ref: '第一条',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '说明立规的目的：流程有章可循，客户更满意。',
      en: 'Says what the rules are for: an orderly process and satisfied customers.',
    },
    does: [
      {
        kind: 'manual',
        why: { zh: '目的条款，没有可执行的动作。', en: 'States a purpose; there is no act in it to carry out.' },
      },
    ],
  },
  {
    id: 'c02',
    ref: '第二条',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '客服代表、主管、质检员等中心人员都受约束。',
      en: 'Binds everybody who works in the call centre, from agents to inspectors.',
    },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '只划定人的范围；系统用它作角色名单，不因此受理或拒绝投诉。',
          en: 'Says whom the rules bind. It serves as the list of roles; no complaint is let in or kept out by it.',
        },
      },
    ],
  },
  {
    id: 'c03',
    ref: '第三条1',
    nature: 'conduct',
    modality: 'must',
    summary: { zh: '原则：把客户放在第一位。', en: 'Principle: customers come before all else.' },
    does: [
      {
        kind: 'manual',
        why: { zh: '原则，不含可核对的动作。', en: 'A principle without an act that could be checked.' },
      },
    ],
  },
  {
    id: 'c04',
    ref: '第三条2',
    nature: 'conduct',
    modality: 'must',
    summary: { zh: '原则：处理不偏不倚，过程公开。', en: 'Principle: even-handed, and in the open.' },
    does: [
      {
        kind: 'manual',
        why: { zh: '原则，不含可核对的动作。', en: 'A principle without an act that could be checked.' },
      },
    ],
  },
  {
    id: 'c05',
    ref: '第三条3',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '原则：处理要快而准；未办完的投诉两个工作日没有动静即算拖延。',
      en: 'Principle: swift and exact work; an open case in which nothing happens for two working days counts as delayed.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: '*',
        stopsOn: { anyOf: ['Resolved', 'terminal'] },
        within: { fact: 'param.idleWithin' },
        responsible: { actor: 'holder' },
        per: 'restart',
        appliesWhen: { not: { some: { event: ['Resolved', 'terminal'], in: 'round' } } },
      },
    ],
    note: {
      zh: '“及时”作为原则，读作不得搁置：每个动作使时钟重新起算，处理完毕后停止，重启后再起。',
      en: '"Timely" as a principle is read as: no case lies idle. Every event starts the clock afresh; it ends when the matter is dealt with, and runs again after a reopening.',
    },
  },
  {
    id: 'c06',
    ref: '第三条4',
    nature: 'confidentiality',
    modality: 'must',
    summary: { zh: '原则：守住秘密，依规办事。', en: 'Principle: keep secrets, keep to the rules.' },
    does: [{ kind: 'assured', by: ['c47'] }],
    note: {
      zh: '保密由第十四条（c47）落实；合规部分见第十五条（c48），由人把握。',
      en: 'Secrecy is given effect by article 14 (c47); lawfulness is left to people, as in article 15 (c48).',
    },
  },
] satisfies ReadonlyArray<Clause>
