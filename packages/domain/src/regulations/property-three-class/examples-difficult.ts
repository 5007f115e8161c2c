import type { ClauseExamples } from '../../example/language.js'
import {
  assigned,
  difficult,
  engineering,
  letter,
  onsite,
  raised,
  raisedToHead,
  registered,
  takenHigher,
} from './examples-base.js'

/** The owner has gone straight to the group. */
const higher = {
  ...letter,
  by: 'desk',
  with: takenHigher,
}

/** Section 4.2.4, shown. */
export const difficultCases: ClauseExamples = {
  c23: [
    {
      says: { zh: '写到集团的，二十五分钟上报', en: 'made to the group, raised after twenty-five minutes' },
      steps: [higher, raisedToHead],
      then: [{ at: '2026-03-11 10:00', clocks: { c23: ['met 2026-03-11 09:30'] } }],
    },
    {
      says: { zh: '难办的，没有上报', en: 'difficult and not raised' },
      steps: [letter, difficult],
      then: [{ at: '2026-03-11 09:31', clocks: { c23: ['breached 2026-03-11 09:30'] } }],
    },
    {
      says: { zh: '普通来信不适用', en: 'not for an ordinary letter' },
      steps: [letter],
      then: [{ at: '2026-03-11 09:31', clocks: { c23: ['inapplicable 2026-03-11 09:30'] } }],
    },
    {
      says: { zh: '只报了上级，不算', en: 'raised to the superior only does not count' },
      steps: [higher, { ...raised, at: '2026-03-11 09:20' }],
      then: [{ at: '2026-03-11 09:31', clocks: { c23: ['breached 2026-03-11 09:30'] } }],
    },
  ],
  c24: [
    {
      says: { zh: '报给哪位部门负责人，就由哪位定', en: 'the head of department to whom it was raised decides' },
      steps: [higher, { ...raisedToHead, routed: { c24: ['decide: w-gao'], c15: [] } }],
    },
    {
      says: {
        zh: '只报了上级，由工程部负责人定',
        en: 'raised to the superior only: the head of engineering, which has it',
      },
      steps: [
        higher,
        engineering,
        registered,
        assigned,
        { ...raised, at: '2026-03-11 11:10', routed: { c24: ['decide: w-gao'], c15: [] } },
      ],
    },
    {
      says: { zh: '不难办的归上级', en: 'not difficult: the superior' },
      steps: [onsite, { ...raised, routed: { c15: ['decide: office'], c24: [] } }],
    },
    {
      says: { zh: '标明难办的同样', en: 'the same where it is flagged as difficult' },
      steps: [letter, difficult, { ...raisedToHead, routed: { c24: ['decide: w-gao'], c15: [] } }],
    },
  ],
}
