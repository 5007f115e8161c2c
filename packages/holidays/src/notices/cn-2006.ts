import { LABOUR_DAY, NATIONAL_DAY, NEW_YEAR, SPRING_FESTIVAL } from '../names.js'
import type { Notice } from '../notice.js'

export const CN_2006: Notice = {
  id: 'CN-2006-0',
  number: '国办发明电〔2005〕35号',
  year: 2006,
  kind: 'annual',
  issued: '2005-12-16',
  confidence: 'A',
  off: [
    { name: NEW_YEAR, days: ['2006-01-01/2006-01-03'] },
    { name: SPRING_FESTIVAL, days: ['2006-01-29/2006-02-04'] },
    { name: LABOUR_DAY, days: ['2006-05-01/2006-05-07'] },
    { name: NATIONAL_DAY, days: ['2006-10-01/2006-10-07'] },
  ],
  work: ['2005-12-31', '2006-01-28', '2006-02-05', '2006-04-29', '2006-04-30', '2006-09-30', '2006-10-08'],
  printed: [
    '2005-12 31六',
    '2006-01 1日 2一 3二 28六 29日',
    '2006-02 1三 2四 3五 4六 5日',
    '2006-04 29六 30日',
    '2006-05 4四 5五 6六 7日',
    '2006-09 30六',
    '2006-10 1日 4三 5四 6五 7六 8日',
  ],
  lengths: [3, 7, 7, 7],
}
