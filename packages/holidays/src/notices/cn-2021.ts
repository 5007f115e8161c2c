import { DRAGON_BOAT, LABOUR_DAY, MID_AUTUMN, NATIONAL_DAY, NEW_YEAR, QINGMING, SPRING_FESTIVAL } from '../names.js'
import type { Notice } from '../notice.js'

export const CN_2021: Notice = {
  id: 'CN-2021-0',
  number: '国办发明电〔2020〕27号',
  year: 2021,
  kind: 'annual',
  issued: '2020-11-25',
  confidence: 'A',
  source: 'http://www.gov.cn/zhengce/zhengceku/2020-11/25/content_5564127.htm',
  off: [
    { name: NEW_YEAR, days: ['2021-01-01/2021-01-03'] },
    { name: SPRING_FESTIVAL, days: ['2021-02-11/2021-02-17'] },
    { name: QINGMING, days: ['2021-04-03/2021-04-05'] },
    { name: LABOUR_DAY, days: ['2021-05-01/2021-05-05'] },
    { name: DRAGON_BOAT, days: ['2021-06-12/2021-06-14'] },
    { name: MID_AUTUMN, days: ['2021-09-19/2021-09-21'] },
    { name: NATIONAL_DAY, days: ['2021-10-01/2021-10-07'] },
  ],
  work: ['2021-02-07', '2021-02-20', '2021-04-25', '2021-05-08', '2021-09-18', '2021-09-26', '2021-10-09'],
  printed: ['2021-02 7日 20六', '2021-04 25日', '2021-05 8六', '2021-09 18六 26日', '2021-10 9六'],
  lengths: [3, 7, 3, 5, 3, 3, 7],
}
