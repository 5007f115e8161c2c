import type { Condition } from '../../regulation/language/condition.js'

/** The customer agrees to a plan. */
export const accepts: Condition = {
  all: [
    { fact: 'it.about', is: 'proposal' },
    { fact: 'it.answer', is: 'accepts' },
  ],
}

/** The customer was reached, and told why. */
export const explains: Condition = {
  all: [
    { fact: 'it.reached', is: true },
    { fact: 'it.purpose', is: 'explanation' },
  ],
}

/** Entered without any way to reach the customer. */
export const unreachable: Condition = {
  all: [{ some: 'act:registered' }, { fact: 'field.complainant.contact', set: false }],
}
