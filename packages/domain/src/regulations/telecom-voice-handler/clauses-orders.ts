import type { Clause } from '../../regulation/language/regulation.js'

/** Duties 1 to 6: the orders of the province, and what is done with them day by day. */
export const orders = [
  {
    id: 'c01',
    ref: '职责1',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '省公司的每一张工单，处理员都要先签收，再办完，再反馈，否则不得结案。',
      en: 'The handler signs for each order of the provincial company, settles it and hands the result back before it may be closed.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: {
          anyOf: [
            { event: 'Assigned', by: 'province' },
            { event: 'Received', where: { fact: 'it.channel', is: 'province-order' } },
          ],
        },
        stopsOn: {
          inOrder: [
            { event: 'Acknowledged:dispatch', by: 'handler' },
            'Resolved',
            { event: 'Returned:result', by: 'handler' },
          ],
        },
        responsible: 'handler',
        severity: 'refuse',
        per: 'each',
        key: 'assignment',
        before: ['terminal'],
      },
    ],
    note: {
      zh: '工单可由省公司直接登记（渠道为省公司工单），也可由省公司派出；两者都有的，同一次签收、办理、反馈兼顾两者。省公司派出几张，就要各办各的：另一张单的反馈不算。',
      en: 'An order may be registered by the province (channel: order of the province) or assigned by it; where both happen, one signature, settlement and result serve for both. Several assignments by the province are each seen through: the result of another does not count.',
    },
  },
  {
    id: 'c02',
    ref: '职责2',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '处理员先审核、查证回复，然后才可反馈结果。',
      en: 'A result leaves the handler only after the handler has checked and verified the reply.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Return:result'],
        when: { fact: 'actor.roles', has: 'handler' },
        require: { some: { event: 'act:reviewed', by: 'handler', after: 'Returned:result' } },
      },
    ],
    note: {
      zh: '部门交回结果不受此限；部门每交回一次，处理员都要重新审核。',
      en: 'A department hands its result back freely; after each such result the handler checks anew.',
    },
  },
  {
    id: 'c03',
    ref: '职责3',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '工单由处理员转给对口部门；被退回的，改派。',
      en: 'The handler passes an order on to the department concerned, and on to another when it is sent back.',
    },
    does: [
      {
        kind: 'route',
        step: 'assign',
        on: 'Acknowledged:dispatch',
        to: { table: 'assignment', key: ['class.type'], else: 'stat-analyst' },
        by: 'handler',
        mode: 'suggest',
      },
      {
        kind: 'route',
        step: 'redispatch',
        on: 'Returned:order',
        to: { table: 'assignment', key: ['class.type'], else: 'stat-analyst' },
        by: 'handler',
      },
    ],
    readings: [
      {
        id: 'A125',
        taken: {
          zh: '职责漏编号3，转派一句即第3项职责。',
          en: 'The duties lack a number 3: the sentence about passing orders on is duty 3.',
        },
        other: {
          zh: '转派是第2项职责的一部分，第3项已佚。',
          en: 'Passing orders on belongs to duty 2, and a duty 3 is lost.',
        },
      },
    ],
    note: {
      zh: '哪类问题归哪个部门由使用单位列表；表中没有的交统计分析员，由其安排（流程11）。签收时只作建议；退单后表中有的须按表改派，否则说明理由。',
      en: 'Which department has which kind of problem is a table of the deployment; what it does not list goes to the statistics analyst, who arranges the work (step 11). On signing it is a suggestion. After an order was sent back, what the table lists goes elsewhere only with a reason.',
    },
  },
  {
    id: 'c04',
    ref: '职责4',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '工单没有办完，就要一直跟踪，至少每天一次。',
      en: 'An unfinished order is looked after at least once a day.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Received',
        stopsOn: 'FollowedUp',
        responsible: 'handler',
        repeat: { every: { fact: 'param.trackEvery' }, until: 'terminal' },
        counting: { roll: 'none' },
      },
    ],
    note: {
      zh: '休息日也有人当班，故遇休息日不顺延；频次是参数。',
      en: 'Shifts run on rest days, too, so the day does not roll; how often is a parameter.',
    },
  },
  {
    id: 'c05',
    ref: '职责5',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '与对口的专业部门保持联络。',
      en: 'Keeps in touch with the professional departments.',
    },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '部门之间的日常联络，不针对某一件投诉，无从据事件判断；每周上报的联系情况见c24。',
          en: 'Everyday contact between departments belongs to no case and leaves no event to judge by; the weekly report on it is c24.',
        },
      },
    ],
  },
  {
    id: 'c06',
    ref: '职责6',
    nature: 'report',
    modality: 'must',
    summary: {
      zh: '每日汇总、分析一次投诉的办理情况。',
      en: 'A summary and analysis of the complaints handled, every day.',
    },
    does: [
      {
        kind: 'report',
        every: 'day',
        author: 'handler',
        to: ['complaint-team'],
        sections: [
          { count: 'complaint', groupBy: ['row.state'] },
          { count: 'clock', where: { fact: 'row.state', is: 'breached' } },
        ],
        scope: 'agent',
        forEach: { fact: 'subject.role', is: 'handler' },
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
