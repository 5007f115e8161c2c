import { LABOUR_DAY, NATIONAL_DAY, NEW_YEAR, SPRING_FESTIVAL } from '../names.js'
import type { Notice } from '../notice.js'

export const CN_2005: Notice = {
  id: 'CN-2005-0',
  year: 2005,
  kind: 'annual',
  confidence: 'A',
  off: [
    { name: NEW_YEAR, days: ['2005-01-01/2005-01-03'] },
    { name: SPRING_FESTIVAL, days: ['2005-02-09/2005-02-15'] },
    { name: LABOUR_DAY, days: ['2005-05-01/2005-05-07'] },
    { name: NATIONAL_DAY, days: ['2005-10-01/2005-10-07'] },
  ],
  work: ['2005-02-05', '2005-02-06', '2005-04-30', '2005-05-08', '2005-10-08', '2005-10-09'],
  printed: [
    '2005-01 1六 2日 3一',
    '2005-02 5六 6日 12六 13日 14一 15二',
    '2005-04 30六',
    '2005-05 1日 4三 5四 6五 7六 8日',
    '2005-10 1六 2日 4二 5三 6四 7五 8六 9日',
  ],
  lengths: [3, 7, 7, 7],
}
