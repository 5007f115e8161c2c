import { DRAGON_BOAT, LABOUR_DAY, MID_AUTUMN, NATIONAL_DAY, NEW_YEAR, QINGMING, SPRING_FESTIVAL } from '../names.js'
import type { Notice } from '../notice.js'

export const CN_2019: Notice = {
  id: 'CN-2019-0',
  number: '国办发明电〔2018〕15号',
  year: 2019,
  kind: 'annual',
  issued: '2018-12-06',
  confidence: 'A',
  source: 'http://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm',
  off: [
    { name: NEW_YEAR, days: ['2018-12-30/2019-01-01'] },
    { name: SPRING_FESTIVAL, days: ['2019-02-04/2019-02-10'] },
    { name: QINGMING, days: ['2019-04-05'] },
    { name: LABOUR_DAY, days: ['2019-05-01'] },
    { name: DRAGON_BOAT, days: ['2019-06-07'] },
    { name: MID_AUTUMN, days: ['2019-09-13'] },
    { name: NATIONAL_DAY, days: ['2019-10-01/2019-10-07'] },
  ],
  work: ['2018-12-29', '2019-02-02', '2019-02-03', '2019-09-29', '2019-10-12'],
  printed: ['2018-12 29六', '2019-02 2六 3日', '2019-09 29日', '2019-10 12六'],
  lengths: [3, 7, null, 1, null, null, 7],
}
