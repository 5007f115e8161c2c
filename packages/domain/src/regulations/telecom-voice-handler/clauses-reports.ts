import type { Clause } from '../../regulation/language/regulation.js'

/** Daily flow 6 and 7: the weekly report, emergencies. */
export const reports = [
  {
    id: 'c24',
    ref: '流程6',
    nature: 'report',
    modality: 'must',
    summary: {
      zh: '每周报一次本类别的热点、与对口部门的联系和案例，内容规范真实。',
      en: 'A weekly report on the hot topics of the own category, the contact with departments, and true cases.',
    },
    does: [
      {
        kind: 'report',
        every: 'week',
        author: 'handler',
        to: ['complaint-team'],
        sections: [
          { count: 'complaint', groupBy: ['class.category', 'class.cause'] },
          { narrative: '对口联系情况、案例 (contact with the departments, cases)' },
        ],
        scope: 'agent',
        forEach: { fact: 'subject.role', is: 'handler' },
      },
    ],
    note: {
      zh: '热点按类别和原因计数，由系统得出；联系情况、案例由人写，是否真实由人把关。',
      en: 'Hot topics are counted by category and cause; contact and cases are written by people, who answer for their truth.',
    },
  },
  {
    id: 'c25',
    ref: '流程7汇报',
    nature: 'escalation',
    modality: 'must',
    summary: {
      zh: '突发事件、疑难问题，或一小时内同一原因达到十件的，半小时内连同数量和原因上报。',
      en: 'An emergency, a difficult matter, or ten orders of one cause within an hour are reported within thirty minutes, with number and cause.',
    },
    does: [
      {
        kind: 'escalate',
        on: {
          becomes: {
            any: [
              { fact: 'class.emergency', set: true },
              { fact: 'class.difficulty', is: 'difficult' },
              {
                some: { event: 'Received', in: { same: ['class.cause'] }, within: { fact: 'param.manyOrdersWindow' } },
                atLeast: { fact: 'param.manyOrders' },
              },
            ],
          },
        },
        to: 'stat-analyst',
        cc: ['duty-manager'],
        do: [
          {
            oblige: {
              event: 'act:reported',
              where: {
                all: [
                  { fact: 'it.emergency.count', set: true },
                  {
                    any: [
                      { fact: 'it.emergency.cause', set: true },
                      { fact: 'it.field.emergency.cause', set: true },
                    ],
                  },
                ],
              },
            },
            by: 'handler',
            within: { fact: 'param.emergencyReport' },
          },
        ],
        repeat: 'perGroup',
      },
    ],
    note: {
      zh: '报给统计分析员和值班经理（流程11：二者安排工作）。同一原因、同一时段只报一次，不逐件报。半小时、一小时十件都是参数。',
      en: 'It goes to the statistics analyst and the manager on duty, who arrange the work (step 11). One report per cause and window, not one per order. Half an hour, and ten in an hour, are parameters.',
    },
  },
  {
    id: 'c26',
    ref: '流程7每天',
    nature: 'report',
    modality: 'must',
    summary: {
      zh: '突发事件的件数和原因每日交统计分析员，由其登记并上报。',
      en: 'Each day the statistics analyst gets the emergencies with number and cause, to be registered and passed on.',
    },
    does: [
      {
        kind: 'report',
        every: 'day',
        author: 'handler',
        to: ['stat-analyst'],
        sections: [
          {
            rows: 'complaint',
            where: { fact: 'row.emergency', set: true },
            columns: ['last.act:reported.emergency.cause'],
          },
          {
            count: 'complaint',
            where: { fact: 'row.emergency', set: true },
            groupBy: ['last.act:reported.emergency.cause'],
          },
        ],
        scope: 'agent',
        forEach: { fact: 'subject.role', is: 'handler' },
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
