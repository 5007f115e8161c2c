import { DRAGON_BOAT, LABOUR_DAY, MID_AUTUMN, NATIONAL_DAY, NEW_YEAR, QINGMING, SPRING_FESTIVAL } from '../names.js'
import type { Notice } from '../notice.js'

export const CN_2011: Notice = {
  id: 'CN-2011-0',
  number: '国办发明电〔2010〕40号',
  year: 2011,
  kind: 'annual',
  issued: '2010-12-09',
  confidence: 'A',
  source: 'http://www.gov.cn/zhengce/zhengceku/2010-12/10/content_1423.htm',
  off: [
    { name: NEW_YEAR, days: ['2011-01-01/2011-01-03'] },
    { name: SPRING_FESTIVAL, days: ['2011-02-02/2011-02-08'] },
    { name: QINGMING, days: ['2011-04-03/2011-04-05'] },
    { name: LABOUR_DAY, days: ['2011-04-30/2011-05-02'] },
    { name: DRAGON_BOAT, days: ['2011-06-04/2011-06-06'] },
    { name: MID_AUTUMN, days: ['2011-09-10/2011-09-12'] },
    { name: NATIONAL_DAY, days: ['2011-10-01/2011-10-07'] },
  ],
  work: ['2011-01-30', '2011-02-12', '2011-04-02', '2011-10-08', '2011-10-09'],
  printed: ['2011-01 30日', '2011-02 12六', '2011-04 2六', '2011-10 8六 9日'],
  lengths: [3, 7, 3, 3, 3, 3, 7],
}
