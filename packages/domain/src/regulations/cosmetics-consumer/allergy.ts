import type { Condition } from '../../regulation/language/condition.js'

/** The letter that goes to the market department with the case. */
export const letterToMarket = {
  kind: 'record',
  at: [{ event: 'Assigned', to: 'market-dept' }],
  fields: ['field.complainant.intention', 'field.case.information'],
  notGiven: 'withReason',
  form: '书面函件',
} as const

/** The consumer was reached and has said what is wanted. */
export const asked = {
  event: 'act:contact-attempted',
  where: {
    all: [
      { fact: 'it.reached', is: true },
      { fact: 'it.intention', set: true },
    ],
  },
} as const

/** An allergy complaint that was made to headquarters. */
export const allergyAtHeadquarters: Condition = {
  all: [
    { fact: 'class.type', is: 'allergy' },
    { fact: 'case.channel', is: 'hq' },
  ],
}
