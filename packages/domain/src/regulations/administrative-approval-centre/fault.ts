/** A duty of the centre that a window found not at fault ends, and without which the case does not end. */
export const untilCleared = {
  cancelsOn: [
    { event: 'Investigated', where: { fact: 'it.finding', is: 'other' } },
    { event: 'Classified:finding', where: { fact: 'it.class.finding', is: 'other' } },
  ],
  responsible: 'centre',
  severity: 'refuse',
  per: 'restart',
  before: ['terminal'],
} as const
