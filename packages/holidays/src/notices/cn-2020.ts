import { DRAGON_BOAT, LABOUR_DAY, NATIONAL_AND_MID_AUTUMN, NEW_YEAR, QINGMING, SPRING_FESTIVAL } from '../names.js'
import type { Notice } from '../notice.js'

export const CN_2020: Notice = {
  id: 'CN-2020-0',
  number: '国办发明电〔2019〕16号',
  year: 2020,
  kind: 'annual',
  issued: '2019-11-21',
  confidence: 'A',
  source: 'http://www.gov.cn/zhengce/zhengceku/2019-11/21/content_5454164.htm',
  off: [
    { name: NEW_YEAR, days: ['2020-01-01'] },
    { name: SPRING_FESTIVAL, days: ['2020-01-24/2020-01-30'] },
    { name: QINGMING, days: ['2020-04-04/2020-04-06'] },
    { name: LABOUR_DAY, days: ['2020-05-01/2020-05-05'] },
    { name: DRAGON_BOAT, days: ['2020-06-25/2020-06-27'] },
    { name: NATIONAL_AND_MID_AUTUMN, days: ['2020-10-01/2020-10-08'] },
  ],
  work: ['2020-01-19', '2020-02-01', '2020-04-26', '2020-05-09', '2020-06-28', '2020-09-27', '2020-10-10'],
  printed: [
    '2020-01 19日',
    '2020-02 1六',
    '2020-04 26日',
    '2020-05 9六',
    '2020-06 28日',
    '2020-09 27日',
    '2020-10 10六',
  ],
  lengths: [1, 7, 3, 5, 3, 8],
}
