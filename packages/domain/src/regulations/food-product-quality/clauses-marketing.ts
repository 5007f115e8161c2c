import type { Clause } from '../../regulation/language/regulation.js'
import type { Route } from '../../regulation/language/work.js'
import { handlingDocument } from './document.js'

/** A severe complaint is answered by marketing. */
const severeAnswered = {
  kind: 'route',
  step: 'reply',
  on: {
    anyOf: ['Classified', 'Resolved', handlingDocument],
  },
  when: { fact: 'class.severity', is: 'serious' },
  to: 'marketing',
} satisfies Route

/** Part 3: the team, and what its marketing department does. */
export const marketing = [
  {
    id: 'c05',
    ref: '三',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '投诉处理小组由四方组成：营销、质量、生产和最高层。',
      en: 'Marketing, quality, production and top management form the complaint team.',
    },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '设立小组是组织行为，不在任何一件投诉中发生；各方作为角色出现在后文。',
          en: 'Setting up a team happens in no complaint; its members are the roles of the clauses that follow.',
        },
      },
    ],
    readings: [
      {
        id: 'A099',
        taken: {
          zh: '“品质部”即“质量部”，“营销部”即“销售部”，同一部门的两种叫法。',
          en: 'The two names for quality (品质部, 质量部) mean one department, and so do those for marketing and sales.',
        },
        other: {
          zh: '名称不同即部门不同，共有六方。',
          en: 'Each name is a department of its own, which makes six parties.',
        },
      },
    ],
  },
  {
    id: 'c06',
    ref: '三1资料',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '接收投诉的人要登记，产品和投诉人两方面的资料都要有；没有登记的不能答复或结案。',
      en: 'Whoever takes a complaint registers it, with data on both the product and the person; nothing unregistered is finally answered or closed.',
    },
    does: [
      {
        kind: 'record',
        at: ['act:registered'],
        fields: [{ group: 'complainant', atLeast: 1 }],
        when: { not: { present: ['field.complainant.name', 'field.complainant.contact'] } },
      },
      {
        kind: 'record',
        at: ['act:registered'],
        fields: [{ group: 'product', atLeast: 1 }],
        when: { not: { present: ['field.product.name'] } },
      },
      {
        kind: 'obligation',
        startsOn: 'Received',
        stopsOn: 'act:registered',
        responsible: { actor: 'receiver' },
        severity: 'refuse',
        before: ['terminal'],
      },
    ],
    note: {
      zh: '“尽可能详细”不能度量，读作两组资料各不少于一项，具体各项见第四部分；匿名的，写明“匿名”或注明未提供的原因即可。另一读法为能得到的都要写全。',
      en: '"As detailed as possible" cannot be measured: read as at least one item of each group, the items themselves standing in part 4. For somebody who stays anonymous, saying so is an item, and so is the reason why name and contact are missing. The other reading asks for whatever can be had.',
    },
  },
  {
    id: 'c07',
    ref: '三1通知',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '营销部接到的投诉，及时转告质量部的有关人员（默认两个工作小时）。',
      en: 'What marketing has taken in is passed to the people concerned at quality, by default within two working hours.',
    },
    does: [
      {
        kind: 'route',
        step: 'notify',
        on: 'Received',
        when: {
          any: [{ fact: 'case.intakeUnit', is: 'marketing' }, { some: { event: 'Received', by: 'marketing' } }],
        },
        to: 'quality',
        within: { fact: 'param.notifyWithin' },
      },
    ],
    note: {
      zh: '“及时”无数字，由参数补足。质量部自己接到的，不必通知自己。由谁接到，看接收人的角色或其所属单位。',
      en: '"In time" has no number: the parameter fills it. What quality took in itself needs no notice. Who took it in is told by the role of the person or by the unit.',
    },
  },
  {
    id: 'c08',
    ref: '三1一般',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '一般投诉由营销部把结果答复顾客；没有定级的，也由营销部答复。',
      en: 'Marketing answers the customer of a general complaint, and of one that nobody graded.',
    },
    does: [
      {
        kind: 'route',
        step: 'reply',
        on: {
          anyOf: ['Classified', 'Resolved', handlingDocument],
        },
        when: { fact: 'class.severity', is: 'general' },
        to: 'marketing',
        else: 'marketing',
      },
    ],
    note: {
      zh: '原文未定义“一般”与“严重”，由人定级；未定级的按一般投诉走，以免无人答复。',
      en: 'The source defines neither degree: people set it. An ungraded complaint goes the way of a general one, so that somebody answers it.',
    },
  },
  {
    id: 'c09',
    ref: '三1严重',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '严重投诉的结果由营销部出面说明，质量部参与。',
      en: 'The outcome of a serious complaint is explained by marketing, quality taking part.',
    },
    does: [{ ...severeAnswered, to: { anyOf: ['marketing', 'quality'] }, cc: [{ party: 'quality', as: 'author' }] }],
    readings: [
      {
        id: 'A098',
        taken: {
          zh: '两部门同一义务：一次答复，质量部起草，营销部出面，任一方作出即可。',
          en: 'Two departments, one duty: a single answer, written by quality and given by marketing; either may give it.',
        },
        other: {
          zh: '两部门各自向顾客说明一次，都说明了才能结案。',
          en: 'Each of the two explains for itself, and the case closes only when both have.',
        },
        does: [
          severeAnswered,
          {
            kind: 'obligation',
            startsOn: 'Received',
            stopsOn: { event: 'Replied:final', by: 'marketing' },
            appliesWhen: { fact: 'class.severity', is: 'serious' },
            responsible: 'marketing',
            severity: 'refuse',
            before: ['Closed'],
          },
        ],
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
