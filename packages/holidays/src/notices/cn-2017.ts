import { DRAGON_BOAT, LABOUR_DAY, NATIONAL_AND_MID_AUTUMN, NEW_YEAR, QINGMING, SPRING_FESTIVAL } from '../names.js'
import type { Notice } from '../notice.js'

export const CN_2017: Notice = {
  id: 'CN-2017-0',
  number: '国办发明电〔2016〕17号',
  year: 2017,
  kind: 'annual',
  issued: '2016-12-01',
  confidence: 'A',
  source: 'http://www.gov.cn/zhengce/zhengceku/2016-12/01/content_5141603.htm',
  off: [
    { name: NEW_YEAR, days: ['2017-01-01', '2017-01-02'] },
    { name: SPRING_FESTIVAL, days: ['2017-01-27/2017-02-02'] },
    { name: QINGMING, days: ['2017-04-02/2017-04-04'] },
    { name: LABOUR_DAY, days: ['2017-05-01'] },
    { name: DRAGON_BOAT, days: ['2017-05-28/2017-05-30'] },
    { name: NATIONAL_AND_MID_AUTUMN, days: ['2017-10-01/2017-10-08'] },
  ],
  work: ['2017-01-22', '2017-02-04', '2017-04-01', '2017-05-27', '2017-09-30'],
  printed: ['2017-01 2一 22日', '2017-02 4六', '2017-04 1六', '2017-05 27六', '2017-09 30六'],
  lengths: [null, 7, 3, null, 3, 8],
}
