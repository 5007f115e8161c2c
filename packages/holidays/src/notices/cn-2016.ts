import { DRAGON_BOAT, LABOUR_DAY, MID_AUTUMN, NATIONAL_DAY, NEW_YEAR, QINGMING, SPRING_FESTIVAL } from '../names.js'
import type { Notice } from '../notice.js'

export const CN_2016: Notice = {
  id: 'CN-2016-0',
  number: '国办发明电〔2015〕18号',
  year: 2016,
  kind: 'annual',
  issued: '2015-12-10',
  confidence: 'A',
  source: 'http://www.gov.cn/zhengce/zhengceku/2015-12/10/content_10394.htm',
  off: [
    { name: NEW_YEAR, days: ['2016-01-01'] },
    { name: SPRING_FESTIVAL, days: ['2016-02-07/2016-02-13'] },
    { name: QINGMING, days: ['2016-04-04'] },
    { name: LABOUR_DAY, days: ['2016-05-01', '2016-05-02'] },
    { name: DRAGON_BOAT, days: ['2016-06-09/2016-06-11'] },
    { name: MID_AUTUMN, days: ['2016-09-15/2016-09-17'] },
    { name: NATIONAL_DAY, days: ['2016-10-01/2016-10-07'] },
  ],
  work: ['2016-02-06', '2016-02-14', '2016-06-12', '2016-09-18', '2016-10-08', '2016-10-09'],
  printed: ['2016-02 6六 14日', '2016-05 2一', '2016-06 12日', '2016-09 18日', '2016-10 8六 9日'],
  lengths: [null, 7, null, null, 3, 3, 7],
}
