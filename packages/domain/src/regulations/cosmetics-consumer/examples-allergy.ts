import type { ClauseExamples } from '../../example/language.js'
import { asked, atCounter, isAllergy, letter, received } from './examples-steps.js'

/** Allergy complaints made to headquarters. */
export const allergy: ClauseExamples = {
  c20: [
    {
      says: { zh: '周一接到，当天问明并解释', en: 'received on Monday, asked and explained the same day' },
      steps: [received, isAllergy, asked],
      then: [
        { at: '2026-03-09 11:00', clocks: { c20: ['running 2026-03-10'] } },
        { clocks: { c20: ['met 2026-03-10'] } },
      ],
    },
    {
      says: {
        zh: '电话没有打通不算；第二天分两次办完',
        en: 'a call that reached nobody does not count; done in two calls the day after',
      },
      steps: [
        received,
        isAllergy,
        { ...asked, with: { reached: false, purpose: 'explain' } },
        {
          at: '2026-03-10 09:00',
          by: 'hq',
          do: 'Record:contact-attempted',
          with: { reached: true, intention: '退货并承担就医费用' },
        },
        {
          at: '2026-03-10 15:00',
          by: 'hq',
          do: 'Record:contact-attempted',
          with: { reached: true, purpose: 'explain' },
        },
      ],
      then: [
        { at: '2026-03-10 10:00', clocks: { c20: ['running 2026-03-10'] } },
        { clocks: { c20: ['met 2026-03-10'] } },
      ],
    },
    {
      says: { zh: '第三天才联系，逾期', en: 'reached on the third day: late' },
      steps: [received, isAllergy, { ...asked, at: '2026-03-11 09:00' }],
      then: [{ clocks: { c20: ['breached 2026-03-10'] } }],
    },
    {
      says: { zh: '投到专柜的不适用', en: 'not for a counter' },
      steps: [atCounter, isAllergy],
      then: [{ clocks: { c20: [] } }],
    },
  ],
  c21: [
    {
      says: { zh: '函件没有写意图和信息，不能转', en: 'a letter without them does not go' },
      steps: [
        received,
        isAllergy,
        { ...letter, with: { to: { unit: 'market-dept', roles: ['market-dept'] } }, refused: ['c21'] },
        letter,
      ],
    },
    {
      says: { zh: '联系不上，写明原因照转', en: 'the consumer cannot be reached: the reason goes instead' },
      steps: [
        received,
        isAllergy,
        {
          ...letter,
          with: {
            to: { unit: 'market-dept', roles: ['market-dept'] },
            field: { 'case.information': '面霜批号A17，3月7日起疹' },
            notGiven: { 'field.complainant.intention': '三次去电无人接听' },
          },
        },
      ],
    },
  ],
}
