import { DRAGON_BOAT, LABOUR_DAY, MID_AUTUMN, NATIONAL_DAY, NEW_YEAR, QINGMING, SPRING_FESTIVAL } from '../names.js'
import type { Notice } from '../notice.js'

export const CN_2018: Notice = {
  id: 'CN-2018-0',
  number: '国办发明电〔2017〕12号',
  year: 2018,
  kind: 'annual',
  issued: '2017-11-30',
  confidence: 'A',
  source: 'http://www.gov.cn/zhengce/zhengceku/2017-11/30/content_5243579.htm',
  off: [
    { name: NEW_YEAR, days: ['2018-01-01'] },
    { name: SPRING_FESTIVAL, days: ['2018-02-15/2018-02-21'] },
    { name: QINGMING, days: ['2018-04-05/2018-04-07'] },
    { name: LABOUR_DAY, days: ['2018-04-29/2018-05-01'] },
    { name: DRAGON_BOAT, days: ['2018-06-18'] },
    { name: MID_AUTUMN, days: ['2018-09-24'] },
    { name: NATIONAL_DAY, days: ['2018-10-01/2018-10-07'] },
  ],
  work: ['2018-02-11', '2018-02-24', '2018-04-08', '2018-04-28', '2018-09-29', '2018-09-30'],
  printed: ['2018-02 11日 24六', '2018-04 8日 28六', '2018-09 29六 30日'],
  lengths: [null, 7, 3, 3, null, null, 7],
}
