import { LABOUR_DAY, NATIONAL_DAY, NEW_YEAR, SPRING_FESTIVAL } from '../names.js'
import type { Notice } from '../notice.js'

export const CN_2003: Notice = {
  id: 'CN-2003-0',
  year: 2003,
  kind: 'annual',
  confidence: 'C',
  off: [
    { name: NEW_YEAR, days: ['2003-01-01'] },
    { name: SPRING_FESTIVAL, days: ['2003-02-01/2003-02-07'] },
    { name: LABOUR_DAY, days: ['2003-05-01/2003-05-07'] },
    { name: NATIONAL_DAY, days: ['2003-10-01/2003-10-07'] },
  ],
  work: ['2003-02-08', '2003-02-09', '2003-04-26', '2003-04-27', '2003-09-27', '2003-09-28'],
}
