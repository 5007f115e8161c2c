import type { ClauseExamples } from '../../example/language.js'
import { enrolled } from './examples-steps.js'

const unreachable = {
  'contact.leader': 'leader-of-a',
  'contact.dept': '客户服务部',
  'contact.handler': 'handler-a-of-a',
  'contact.email': 'service@bank-a.example',
}

const people = { ...unreachable, 'contact.phone': '024-10000000' }

const handlers = { handlerA: 'handler-a-of-a', handlerB: 'handler-b-of-a' }

const filed = {
  at: '2025-10-10 10:00',
  by: 'handler',
  do: 'Record:contact-point-filed',
  on: 'unit/bank-a',
  with: { field: { ...people, ...handlers } },
}

const changed = {
  at: '2025-09-30 10:00',
  by: 'handler',
  do: 'Record:contact-point-changed',
  on: 'unit/bank-a',
  with: { what: '联系电话' },
}

/** Articles 6 and 7: the contacts that are filed. */
export const directory: ClauseExamples = {
  c07: [
    {
      says: { zh: '入会后十个工作日内报备', en: 'filed within ten working days of joining' },
      steps: [enrolled, filed],
      then: [{ at: '2025-10-20 10:00', on: 'unit/bank-a', clocks: { c07: ['met 2025-10-16'] } }],
    },
    {
      says: { zh: '逾期未报备', en: 'not filed in time' },
      steps: [enrolled],
      then: [
        { at: '2025-10-10 10:00', on: 'unit/bank-a', clocks: { c07: ['running 2025-10-16'] } },
        { at: '2025-10-20 10:00', on: 'unit/bank-a', clocks: { c07: ['breached 2025-10-16'] } },
      ],
    },
    {
      says: { zh: '缺电话，报备不完整', en: 'without a telephone it is incomplete' },
      steps: [enrolled, { ...filed, with: { field: { ...unreachable, ...handlers } }, refused: ['c07'] }],
    },
    {
      says: { zh: '网点不必报备', en: 'a branch files nothing' },
      steps: [{ ...enrolled, on: 'unit/branch-a1', with: { role: 'branch', parent: 'bank-a' } }],
      then: [{ at: '2025-10-10 10:00', on: 'unit/branch-a1', clocks: { c07: [] } }],
    },
  ],
  c08: [
    {
      says: { zh: '节前换了电话，节后首日上报', en: 'changed before the holiday, reported on the first day after it' },
      steps: [
        enrolled,
        { ...filed, at: '2025-09-29 10:00' },
        changed,
        { ...filed, at: '2025-10-09 10:00', with: { field: { 'contact.phone': '024-20000000' } } },
      ],
      then: [{ at: '2025-10-20 10:00', on: 'unit/bank-a', clocks: { c08: ['met 2025-10-09'] } }],
    },
    {
      says: { zh: '变更后没有上报', en: 'changed and not reported' },
      steps: [enrolled, { ...filed, at: '2025-09-29 10:00' }, changed],
      then: [
        { at: '2025-10-08 10:00', on: 'unit/bank-a', clocks: { c08: ['running 2025-10-09'] } },
        { at: '2025-10-10 10:00', on: 'unit/bank-a', clocks: { c08: ['breached 2025-10-09'] } },
      ],
    },
  ],
  c09: [
    {
      says: { zh: '没有承办人', en: 'no handler' },
      steps: [enrolled, { ...filed, with: { field: people }, refused: ['c09'] }],
    },
    {
      says: { zh: '只有A角', en: 'handler A only' },
      steps: [enrolled, { ...filed, with: { field: { ...people, handlerA: 'handler-a-of-a' } }, refused: ['c09'] }],
    },
    {
      says: { zh: '一人兼两角不行，两人可以', en: 'one person in both parts will not do, two people will' },
      steps: [
        enrolled,
        {
          ...filed,
          with: { field: { ...people, handlerA: 'handler-a-of-a', handlerB: 'handler-a-of-a' } },
          refused: ['c09'],
        },
        { ...filed, at: '2025-10-10 11:00' },
      ],
    },
  ],
}
