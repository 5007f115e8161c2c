import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import { second, unsigned } from './examples-plans.js'
import { accepted, explained, found, proposed } from './examples-steps.js'

const closed: ExampleStep = { at: '2026-03-06 11:00', by: 'receiver', do: 'Close' }

const rejected: ExampleStep = {
  ...accepted,
  with: { about: 'proposal', answer: 'rejects', of: 'proposal' },
}

/** Part 2(4): the talk. */
export const talk: ClauseExamples = {
  c36: [
    {
      says: { zh: '讲清方案并记下意见', en: 'explained, and the opinion noted' },
      steps: [...found, proposed, explained],
      then: [{ clocks: { c36: ['met'] } }],
    },
    {
      says: { zh: '没说明就结案，提示', en: 'closed without: warned of' },
      steps: [...found, proposed, { ...closed, warned: ['c36'] }],
      then: [{ clocks: { c36: ['breached'] } }],
    },
    {
      says: { zh: '没有联系方式的不适用', en: 'not where nobody can be reached' },
      steps: [...unsigned, proposed, { ...closed, warned: [] }],
    },
  ],
  c37: [
    {
      says: { zh: '客户不接受，没问原因就换方案', en: 'declined, and nobody asked why' },
      steps: [
        ...found,
        proposed,
        explained,
        rejected,
        { ...second, refused: ['c37'] },
        {
          ...rejected,
          at: '2026-03-05 15:30',
          with: { about: 'proposal', answer: 'rejects', reason: '还要误工补偿', of: 'proposal' },
        },
        second,
      ],
    },
  ],
}
