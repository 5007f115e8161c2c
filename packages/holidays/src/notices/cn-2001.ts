import { LABOUR_DAY, NATIONAL_DAY, NEW_YEAR, SPRING_FESTIVAL } from '../names.js'
import type { Notice } from '../notice.js'

export const CN_2001: Notice = {
  id: 'CN-2001-0',
  number: '国办发明电〔2001〕1号',
  year: 2001,
  kind: 'annual',
  issued: '2001-01-02',
  confidence: 'C',
  off: [
    { name: NEW_YEAR, days: ['2001-01-01'] },
    { name: SPRING_FESTIVAL, days: ['2001-01-24/2001-01-30'] },
    { name: LABOUR_DAY, days: ['2001-05-01/2001-05-07'] },
    { name: NATIONAL_DAY, days: ['2001-10-01/2001-10-07'] },
  ],
  work: ['2001-01-20', '2001-01-21', '2001-04-28', '2001-04-29', '2001-09-29', '2001-09-30'],
}
