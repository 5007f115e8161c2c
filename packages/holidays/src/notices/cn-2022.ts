import { DRAGON_BOAT, LABOUR_DAY, MID_AUTUMN, NATIONAL_DAY, NEW_YEAR, QINGMING, SPRING_FESTIVAL } from '../names.js'
import type { Notice } from '../notice.js'

export const CN_2022: Notice = {
  id: 'CN-2022-0',
  number: '国办发明电〔2021〕11号',
  year: 2022,
  kind: 'annual',
  issued: '2021-10-25',
  confidence: 'A',
  source: 'http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm',
  off: [
    { name: NEW_YEAR, days: ['2022-01-01/2022-01-03'] },
    { name: SPRING_FESTIVAL, days: ['2022-01-31/2022-02-06'] },
    { name: QINGMING, days: ['2022-04-03/2022-04-05'] },
    { name: LABOUR_DAY, days: ['2022-04-30/2022-05-04'] },
    { name: DRAGON_BOAT, days: ['2022-06-03/2022-06-05'] },
    { name: MID_AUTUMN, days: ['2022-09-10/2022-09-12'] },
    { name: NATIONAL_DAY, days: ['2022-10-01/2022-10-07'] },
  ],
  work: ['2022-01-29', '2022-01-30', '2022-04-02', '2022-04-24', '2022-05-07', '2022-10-08', '2022-10-09'],
  printed: ['2022-01 29六 30日', '2022-04 2六 24日', '2022-05 7六', '2022-10 8六 9日'],
  lengths: [3, 7, 3, 5, 3, 3, 7],
}
