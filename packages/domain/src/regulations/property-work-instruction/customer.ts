/** So many calls, and nobody answered. */
export const nobodyReached = {
  some: { event: 'act:contact-attempted', where: { fact: 'it.reached', is: false } },
  atLeast: { fact: 'param.failedContacts' },
} as const
