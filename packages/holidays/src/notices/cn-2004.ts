import { LABOUR_DAY, NATIONAL_DAY, NEW_YEAR, SPRING_FESTIVAL } from '../names.js'
import type { Notice } from '../notice.js'

export const CN_2004: Notice = {
  id: 'CN-2004-0',
  year: 2004,
  kind: 'annual',
  confidence: 'A',
  off: [
    { name: NEW_YEAR, days: ['2004-01-01'] },
    { name: SPRING_FESTIVAL, days: ['2004-01-22/2004-01-28'] },
    { name: LABOUR_DAY, days: ['2004-05-01/2004-05-07'] },
    { name: NATIONAL_DAY, days: ['2004-10-01/2004-10-07'] },
  ],
  work: ['2004-01-17', '2004-01-18', '2004-05-08', '2004-05-09', '2004-10-09', '2004-10-10'],
  printed: [
    '2004-01 17六 18日 24六 25日 26一 27二 28三',
    '2004-05 1六 2日 4二 5三 6四 7五 8六 9日',
    '2004-10 2六 3日 4一 5二 6三 7四 9六 10日',
  ],
  lengths: [null, 7, 7, 7],
}
