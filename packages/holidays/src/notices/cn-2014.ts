import { DRAGON_BOAT, LABOUR_DAY, MID_AUTUMN, NATIONAL_DAY, NEW_YEAR, QINGMING, SPRING_FESTIVAL } from '../names.js'
import type { Notice } from '../notice.js'

export const CN_2014: Notice = {
  id: 'CN-2014-0',
  number: '国办发明电〔2013〕28号',
  year: 2014,
  kind: 'annual',
  issued: '2013-12-11',
  confidence: 'A',
  source: 'http://www.gov.cn/zhengce/zhengceku/2014-01/02/content_1194.htm',
  off: [
    { name: NEW_YEAR, days: ['2014-01-01'] },
    { name: SPRING_FESTIVAL, days: ['2014-01-31/2014-02-06'] },
    { name: QINGMING, days: ['2014-04-05', '2014-04-07'] },
    { name: LABOUR_DAY, days: ['2014-05-01/2014-05-03'] },
    { name: DRAGON_BOAT, days: ['2014-06-02'] },
    { name: MID_AUTUMN, days: ['2014-09-08'] },
    { name: NATIONAL_DAY, days: ['2014-10-01/2014-10-07'] },
  ],
  work: ['2014-01-26', '2014-02-08', '2014-05-04', '2014-09-28', '2014-10-11'],
  printed: ['2014-01 26日', '2014-02 8六', '2014-04 7一', '2014-05 4日', '2014-09 28日', '2014-10 11六'],
  lengths: [1, 7, null, 3, null, null, 7],
}
