import type { Condition } from '../../regulation/language/condition.js'

/** The customer has accepted the plan. */
export const planAccepted: Condition = {
  some: {
    event: 'act:complainant-answered',
    of: 'proposal',
    where: {
      all: [
        { fact: 'it.about', is: 'proposal' },
        { fact: 'it.answer', is: 'accepts' },
      ],
    },
  },
}
