import { LABOUR_DAY, NATIONAL_DAY, NEW_YEAR, SPRING_FESTIVAL } from '../names.js'
import type { Notice } from '../notice.js'

export const CN_2002: Notice = {
  id: 'CN-2002-0',
  year: 2002,
  kind: 'annual',
  confidence: 'C',
  off: [
    { name: NEW_YEAR, days: ['2002-01-01/2002-01-03'] },
    { name: SPRING_FESTIVAL, days: ['2002-02-12/2002-02-18'] },
    { name: LABOUR_DAY, days: ['2002-05-01/2002-05-07'] },
    { name: NATIONAL_DAY, days: ['2002-10-01/2002-10-07'] },
  ],
  work: [
    '2001-12-29',
    '2001-12-30',
    '2002-02-09',
    '2002-02-10',
    '2002-04-27',
    '2002-04-28',
    '2002-09-28',
    '2002-09-29',
  ],
}
