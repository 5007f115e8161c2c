import { LABOUR_DAY, NATIONAL_DAY, NEW_YEAR, SPRING_FESTIVAL } from '../names.js'
import type { Notice } from '../notice.js'

export const CN_2007: Notice = {
  id: 'CN-2007-0',
  number: '国办发明电〔2006〕49号',
  year: 2007,
  kind: 'annual',
  issued: '2006-12-14',
  confidence: 'A',
  source: 'http://www.gov.cn/zhengce/zhengceku/2008-03/28/content_1761.htm',
  off: [
    { name: NEW_YEAR, days: ['2007-01-01/2007-01-03'] },
    { name: SPRING_FESTIVAL, days: ['2007-02-18/2007-02-24'] },
    { name: LABOUR_DAY, days: ['2007-05-01/2007-05-07'] },
    { name: NATIONAL_DAY, days: ['2007-10-01/2007-10-07'] },
  ],
  work: [
    '2006-12-30',
    '2006-12-31',
    '2007-02-17',
    '2007-02-25',
    '2007-04-28',
    '2007-04-29',
    '2007-09-29',
    '2007-09-30',
  ],
  printed: [
    '2006-12 30六 31日',
    '2007-02 17六 18日 21三 22四 23五 24六 25日',
    '2007-04 28六 29日',
    '2007-05 4五 5六 6日 7一',
    '2007-09 29六 30日',
    '2007-10 4四 5五 6六 7日',
  ],
  lengths: [3, 7, 7, 7],
}
