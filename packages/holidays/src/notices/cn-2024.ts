import { DRAGON_BOAT, LABOUR_DAY, MID_AUTUMN, NATIONAL_DAY, NEW_YEAR, QINGMING, SPRING_FESTIVAL } from '../names.js'
import type { Notice } from '../notice.js'

export const CN_2024: Notice = {
  id: 'CN-2024-0',
  number: '国办发明电〔2023〕7号',
  year: 2024,
  kind: 'annual',
  issued: '2023-10-25',
  confidence: 'A',
  source: 'https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm',
  off: [
    { name: NEW_YEAR, days: ['2024-01-01'] },
    { name: SPRING_FESTIVAL, days: ['2024-02-10/2024-02-17'] },
    { name: QINGMING, days: ['2024-04-04/2024-04-06'] },
    { name: LABOUR_DAY, days: ['2024-05-01/2024-05-05'] },
    { name: DRAGON_BOAT, days: ['2024-06-10'] },
    { name: MID_AUTUMN, days: ['2024-09-15/2024-09-17'] },
    { name: NATIONAL_DAY, days: ['2024-10-01/2024-10-07'] },
  ],
  work: [
    '2024-02-04',
    '2024-02-18',
    '2024-04-07',
    '2024-04-28',
    '2024-05-11',
    '2024-09-14',
    '2024-09-29',
    '2024-10-12',
  ],
  printed: ['2024-02 4日 18日', '2024-04 7日 28日', '2024-05 11六', '2024-09 14六 29日', '2024-10 12六'],
  lengths: [null, 8, 3, 5, null, 3, 7],
}
