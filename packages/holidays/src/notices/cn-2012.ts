import { DRAGON_BOAT, LABOUR_DAY, NATIONAL_AND_MID_AUTUMN, NEW_YEAR, QINGMING, SPRING_FESTIVAL } from '../names.js'
import type { Notice } from '../notice.js'

export const CN_2012: Notice = {
  id: 'CN-2012-0',
  number: '国办发明电〔2011〕45号',
  year: 2012,
  kind: 'annual',
  issued: '2011-12-05',
  confidence: 'A',
  source: 'http://www.gov.cn/zhengce/zhengceku/2011-12/06/content_1411.htm',
  off: [
    { name: NEW_YEAR, days: ['2012-01-01/2012-01-03'] },
    { name: SPRING_FESTIVAL, days: ['2012-01-22/2012-01-28'] },
    { name: QINGMING, days: ['2012-04-02/2012-04-04'] },
    { name: LABOUR_DAY, days: ['2012-04-29/2012-05-01'] },
    { name: DRAGON_BOAT, days: ['2012-06-22/2012-06-24'] },
    { name: NATIONAL_AND_MID_AUTUMN, days: ['2012-09-30/2012-10-07'] },
  ],
  work: ['2011-12-31', '2012-01-21', '2012-01-29', '2012-03-31', '2012-04-01', '2012-04-28', '2012-09-29'],
  printed: ['2011-12 31六', '2012-01 21六 29日', '2012-03 31六', '2012-04 1日 28六', '2012-09 29六'],
  lengths: [3, 7, 3, 3, 3, 8],
}
