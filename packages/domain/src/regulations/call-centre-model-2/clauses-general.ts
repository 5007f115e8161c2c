import type { Clause } from '../../regulation/language/regulation.js'

/** Chapter 1: purpose and principles. */
export const general = [
  {
    id: 'c01',
    ref: '第一条',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '说明立规的目的：流程规范、客户满意、公司权益有保障。',
      en: 'Says what the rules are for: order, satisfied customers, a company whose rights are kept.',
    },
    does: [
      {
        kind: 'manual',
        why: { zh: '目的条款，没有可执行的动作。', en: 'States a purpose; there is no act in it to carry out.' },
      },
    ],
    readings: [
      {
        id: 'A018',
        taken: { zh: '只是目的，不影响任何办理规则。', en: 'A purpose, without effect on any rule of handling.' },
        other: {
          zh: '写的是公司权益而不是客户权益，可读作有疑义时偏向公司。',
          en: 'It names the rights of the company and not those of customers: in doubt, for the company.',
        },
      },
    ],
    note: {
      zh: '同一文集的第1篇保障的是客户权益，本篇是公司权益。',
      en: 'Model 1 of the same collection protects the rights of customers, this one those of the company.',
    },
  },
  {
    id: 'c02',
    ref: '第二条',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '各呼叫中心及有关人员都受约束。',
      en: 'Binds every call centre of the company and all who belong to it.',
    },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '只划定人的范围，不因此受理或拒绝投诉。',
          en: 'Says whom the rules bind; no complaint is let in or kept out by it.',
        },
      },
    ],
  },
  {
    id: 'c03',
    ref: '第三条(一)',
    nature: 'conduct',
    modality: 'must',
    summary: { zh: '原则：客户和服务摆在首位。', en: 'Principle: customers and service come before all else.' },
    does: [
      {
        kind: 'manual',
        why: { zh: '原则，不含可核对的动作。', en: 'A principle without an act that could be checked.' },
      },
    ],
  },
  {
    id: 'c04',
    ref: '第三条(二)',
    nature: 'conduct',
    modality: 'must',
    summary: { zh: '原则：一视同仁，办在明处。', en: 'Principle: alike for all, and in the open.' },
    does: [
      {
        kind: 'manual',
        why: { zh: '原则，不含可核对的动作。', en: 'A principle without an act that could be checked.' },
      },
    ],
  },
  {
    id: 'c05',
    ref: '第三条(三)',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '原则：办得快、办得准；没办完的投诉两个工作日无动静即算拖延。',
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
      zh: '“及时”作为原则，读作不得搁置：每个动作使时钟重新起算，办结后停止，重启后再起。',
      en: '"Timely" as a principle is read as: no case lies idle. Every event starts the clock afresh; it ends when the matter is settled, and runs again after a reopening.',
    },
  },
  {
    id: 'c06',
    ref: '第三条(四)',
    nature: 'report',
    modality: 'must',
    summary: {
      zh: '原则：不断改进；每月按类型和原因报一次投诉走势，与上期比较。',
      en: 'Principle: keep getting better; every month the trend of complaints by kind and cause is set beside the month before.',
    },
    does: [
      {
        kind: 'report',
        every: { fact: 'param.reportPeriod' },
        author: 'call-centre',
        to: ['management'],
        sections: [{ count: 'complaint', groupBy: ['class.type', 'class.cause'], compare: 'previousPeriod' }],
      },
    ],
    note: {
      zh: '原文只有原则，由谁报、报给谁、多久一次都未定；这里由呼叫中心报管理层，周期为参数。',
      en: 'The source states the principle alone. By whom, to whom and how often is open: here the call centre reports to management, in a period that is a parameter.',
    },
  },
] satisfies ReadonlyArray<Clause>
