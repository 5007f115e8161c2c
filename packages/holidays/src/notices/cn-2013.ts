import { DRAGON_BOAT, LABOUR_DAY, MID_AUTUMN, NATIONAL_DAY, NEW_YEAR, QINGMING, SPRING_FESTIVAL } from '../names.js'
import type { Notice } from '../notice.js'

export const CN_2013: Notice = {
  id: 'CN-2013-0',
  number: '国办发明电〔2012〕33号',
  year: 2013,
  kind: 'annual',
  issued: '2012-12-08',
  confidence: 'A',
  source: 'http://www.gov.cn/zhengce/zhengceku/2012-12/10/content_1353.htm',
  off: [
    { name: NEW_YEAR, days: ['2013-01-01/2013-01-03'] },
    { name: SPRING_FESTIVAL, days: ['2013-02-09/2013-02-15'] },
    { name: QINGMING, days: ['2013-04-04/2013-04-06'] },
    { name: LABOUR_DAY, days: ['2013-04-29/2013-05-01'] },
    { name: DRAGON_BOAT, days: ['2013-06-10/2013-06-12'] },
    { name: MID_AUTUMN, days: ['2013-09-19/2013-09-21'] },
    { name: NATIONAL_DAY, days: ['2013-10-01/2013-10-07'] },
  ],
  work: [
    '2013-01-05',
    '2013-01-06',
    '2013-02-16',
    '2013-02-17',
    '2013-04-07',
    '2013-04-27',
    '2013-04-28',
    '2013-06-08',
    '2013-06-09',
    '2013-09-22',
    '2013-09-29',
    '2013-10-12',
  ],
  printed: [
    '2013-01 5六 6日',
    '2013-02 16六 17日',
    '2013-04 7日 27六 28日',
    '2013-06 8六 9日',
    '2013-09 22日 29日',
    '2013-10 12六',
  ],
  lengths: [3, 7, 3, 3, 3, 3, 7],
}
