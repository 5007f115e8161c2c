import { DRAGON_BOAT, LABOUR_DAY, NATIONAL_AND_MID_AUTUMN, NEW_YEAR, QINGMING, SPRING_FESTIVAL } from '../names.js'
import type { Notice } from '../notice.js'

export const CN_2023: Notice = {
  id: 'CN-2023-0',
  number: '国办发明电〔2022〕16号',
  year: 2023,
  kind: 'annual',
  issued: '2022-12-08',
  confidence: 'A',
  source: 'http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm',
  off: [
    { name: NEW_YEAR, days: ['2022-12-31/2023-01-02'] },
    { name: SPRING_FESTIVAL, days: ['2023-01-21/2023-01-27'] },
    { name: QINGMING, days: ['2023-04-05'] },
    { name: LABOUR_DAY, days: ['2023-04-29/2023-05-03'] },
    { name: DRAGON_BOAT, days: ['2023-06-22/2023-06-24'] },
    { name: NATIONAL_AND_MID_AUTUMN, days: ['2023-09-29/2023-10-06'] },
  ],
  work: ['2023-01-28', '2023-01-29', '2023-04-23', '2023-05-06', '2023-06-25', '2023-10-07', '2023-10-08'],
  printed: ['2023-01 28六 29日', '2023-04 23日', '2023-05 6六', '2023-06 25日', '2023-10 7六 8日'],
  lengths: [3, 7, 1, 5, 3, 8],
}
