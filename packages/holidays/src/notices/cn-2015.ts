import { DRAGON_BOAT, LABOUR_DAY, MID_AUTUMN, NATIONAL_DAY, NEW_YEAR, QINGMING, SPRING_FESTIVAL } from '../names.js'
import type { Notice } from '../notice.js'

export const CN_2015: Notice = {
  id: 'CN-2015-0',
  number: '国办发明电〔2014〕28号',
  year: 2015,
  kind: 'annual',
  issued: '2014-12-16',
  confidence: 'A',
  source: 'http://www.gov.cn/zhengce/zhengceku/2014-12/16/content_9302.htm',
  off: [
    { name: NEW_YEAR, days: ['2015-01-01/2015-01-03'] },
    { name: SPRING_FESTIVAL, days: ['2015-02-18/2015-02-24'] },
    { name: QINGMING, days: ['2015-04-05', '2015-04-06'] },
    { name: LABOUR_DAY, days: ['2015-05-01'] },
    { name: DRAGON_BOAT, days: ['2015-06-20', '2015-06-22'] },
    { name: MID_AUTUMN, days: ['2015-09-27'] },
    { name: NATIONAL_DAY, days: ['2015-10-01/2015-10-07'] },
  ],
  work: ['2015-01-04', '2015-02-15', '2015-02-28', '2015-10-10'],
  printed: ['2015-01 4日', '2015-02 15日 28六', '2015-04 6一', '2015-06 22一', '2015-10 10六'],
  lengths: [3, 7, null, null, null, null, 7],
}
