import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import { enrolled, received, sent } from './examples-ordinary.js'

const emergency: ExampleStep = {
  at: '2026-03-02 10:00',
  by: 'handler',
  do: 'Classify',
  with: { class: { emergency: 'boss' } },
}

const reported: ExampleStep = {
  at: '2026-03-02 10:20',
  by: 'handler',
  do: 'Record:reported',
  with: {
    to: { roles: ['stat-analyst'] },
    kind: 'notice',
    'emergency.count': 12,
    'emergency.cause': '省公司BOSS系统故障，无法查询账单',
  },
}

/** Weekly and daily reports, emergencies. */
export const reportsExamples: ClauseExamples = {
  c24: [
    {
      says: { zh: '每周一份，按类别和原因计数', en: 'one a week, counted by category and cause' },
      steps: [
        enrolled,
        {
          ...received,
          with: {
            kind: 'voice-complaint',
            channel: 'province-order',
            class: { category: 'network', cause: 'no-signal' },
          },
        },
        sent,
        { until: '2026-03-09 08:00' },
      ],
      then: [
        {
          reports: {
            c24: [
              '2026-W10 w-3 running',
              'count of complaint: 1',
              '  class.category=network class.cause=no-signal: 1',
              'text: 对口联系情况、案例 (contact with the departments, cases)',
            ],
          },
        },
      ],
    },
  ],
  c25: [
    {
      says: {
        zh: '系统故障：半小时内带数量和原因上报',
        en: 'a system failure, reported within half an hour with number and cause',
      },
      steps: [received, { ...emergency, brings: { c25: ['Escalated:decision to stat-analyst'] } }, reported],
      then: [
        { at: '2026-03-02 10:10', clocks: { c25: ['running 2026-03-02 10:30'] } },
        { clocks: { c25: ['met 2026-03-02 10:30'] } },
      ],
    },
    {
      says: { zh: '汇报写明数量和原因即可', en: 'number and cause are what makes the report' },
      steps: [
        received,
        emergency,
        {
          ...reported,
          at: '2026-03-02 10:30',
          with: { 'emergency.count': 12, 'emergency.cause': '省公司BOSS系统故障' },
        },
      ],
      then: [{ clocks: { c25: ['met 2026-03-02 10:30'] } }],
    },
    {
      says: { zh: '没有数量和原因的汇报不算', en: 'a report without number and cause does not count' },
      steps: [
        received,
        { ...emergency, with: { class: { difficulty: 'difficult' } } },
        { ...reported, with: { to: { roles: ['stat-analyst'] }, kind: 'notice' } },
      ],
      then: [{ at: '2026-03-02 11:00', clocks: { c25: ['breached 2026-03-02 10:30'] } }],
    },
    {
      says: {
        zh: '一小时内同一原因满三件（参数），上报一次',
        en: 'three of one cause within an hour (a parameter): reported once',
      },
      under: { parameters: { manyOrders: 3 } },
      steps: [
        {
          ...received,
          at: '2026-03-02 09:00',
          with: { kind: 'voice-complaint', channel: 'province-order', class: { cause: 'no-signal' } },
          brings: { c25: [] },
        },
        {
          ...received,
          on: 'c-2',
          at: '2026-03-02 09:20',
          with: { kind: 'voice-complaint', channel: 'province-order', class: { cause: 'no-signal' } },
          brings: { c25: [] },
        },
        {
          ...received,
          on: 'c-3',
          at: '2026-03-02 09:40',
          with: { kind: 'voice-complaint', channel: 'province-order', class: { cause: 'no-signal' } },
          brings: { c25: ['Escalated:decision to stat-analyst'] },
        },
        {
          ...received,
          on: 'c-4',
          at: '2026-03-02 09:50',
          with: { kind: 'voice-complaint', channel: 'province-order', class: { cause: 'no-signal' } },
          brings: { c25: [] },
        },
      ],
    },
    {
      says: { zh: '普通工单不上报', en: 'an ordinary order is not reported' },
      steps: [received, { ...emergency, with: { class: { category: 'network' } }, brings: { c25: [] } }],
      then: [{ clocks: { c25: [] } }],
    },
  ],
  c26: [
    {
      says: { zh: '每天一份，列出突发事件及其原因', en: 'one a day, with the emergencies and their causes' },
      steps: [enrolled, received, sent, emergency, reported, { until: '2026-03-03 08:00' }],
      then: [
        {
          reports: {
            c26: [
              '2026-03-02 w-3 running',
              'rows of complaint: 1',
              'count of complaint: 1',
              '  last.act:reported.emergency.cause=省公司BOSS系统故障，无法查询账单: 1',
            ],
          },
        },
      ],
    },
  ],
}
