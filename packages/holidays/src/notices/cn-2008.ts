import { DRAGON_BOAT, LABOUR_DAY, MID_AUTUMN, NATIONAL_DAY, NEW_YEAR, QINGMING, SPRING_FESTIVAL } from '../names.js'
import type { Notice } from '../notice.js'

export const CN_2008: Notice = {
  id: 'CN-2008-0',
  number: '国办发明电〔2007〕52号',
  year: 2008,
  kind: 'annual',
  issued: '2007-12-15',
  confidence: 'A',
  source: 'http://www.gov.cn/zhengce/zhengceku/2008-03/28/content_1645.htm',
  off: [
    { name: NEW_YEAR, days: ['2007-12-30/2008-01-01'] },
    { name: SPRING_FESTIVAL, days: ['2008-02-06/2008-02-12'] },
    { name: QINGMING, days: ['2008-04-04/2008-04-06'] },
    { name: LABOUR_DAY, days: ['2008-05-01/2008-05-03'] },
    { name: DRAGON_BOAT, days: ['2008-06-07/2008-06-09'] },
    { name: MID_AUTUMN, days: ['2008-09-13/2008-09-15'] },
    { name: NATIONAL_DAY, days: ['2008-09-29/2008-10-05'] },
  ],
  work: ['2007-12-29', '2008-02-02', '2008-02-03', '2008-05-04', '2008-09-27', '2008-09-28'],
  printed: [
    '2007-12 29六 30日 31一',
    '2008-01 1二',
    '2008-02 2六 3日 9六 10日 11一 12二',
    '2008-04 5六 6日',
    '2008-05 2五 3六 4日',
    '2008-06 7六 8日 9一',
    '2008-09 13六 14日 15一 27六 28日 29一 30二',
    '2008-10 4六 5日',
  ],
  lengths: [3, 7, 3, 3, 3, 3, 7],
}
