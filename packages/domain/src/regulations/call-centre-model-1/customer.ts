import type { Condition } from '../../regulation/language/condition.js'

/** Unless the entry gives no way to reach the customer. */
export const reachable: Condition = {
  not: { all: [{ some: 'act:registered' }, { fact: 'field.complainant.contact', set: false }] },
}
