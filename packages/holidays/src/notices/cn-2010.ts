import { DRAGON_BOAT, LABOUR_DAY, MID_AUTUMN, NATIONAL_DAY, NEW_YEAR, QINGMING, SPRING_FESTIVAL } from '../names.js'
import type { Notice } from '../notice.js'

export const CN_2010: Notice = {
  id: 'CN-2010-0',
  number: '国办发明电〔2009〕27号',
  year: 2010,
  kind: 'annual',
  issued: '2009-12-07',
  confidence: 'A',
  source: 'http://www.gov.cn/zhengce/zhengceku/2009-12/08/content_1476.htm',
  off: [
    { name: NEW_YEAR, days: ['2010-01-01/2010-01-03'] },
    { name: SPRING_FESTIVAL, days: ['2010-02-13/2010-02-19'] },
    { name: QINGMING, days: ['2010-04-03/2010-04-05'] },
    { name: LABOUR_DAY, days: ['2010-05-01/2010-05-03'] },
    { name: DRAGON_BOAT, days: ['2010-06-14/2010-06-16'] },
    { name: MID_AUTUMN, days: ['2010-09-22/2010-09-24'] },
    { name: NATIONAL_DAY, days: ['2010-10-01/2010-10-07'] },
  ],
  work: [
    '2010-02-20',
    '2010-02-21',
    '2010-06-12',
    '2010-06-13',
    '2010-09-19',
    '2010-09-25',
    '2010-09-26',
    '2010-10-09',
  ],
  printed: ['2010-02 20六 21日', '2010-06 12六 13日', '2010-09 19日 25六 26日', '2010-10 9六'],
  lengths: [3, 7, 3, 3, 3, 3, 7],
}
