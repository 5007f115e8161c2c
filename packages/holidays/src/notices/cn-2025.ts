import { DRAGON_BOAT, LABOUR_DAY, NATIONAL_AND_MID_AUTUMN, NEW_YEAR, QINGMING, SPRING_FESTIVAL } from '../names.js'
import type { Notice } from '../notice.js'

export const CN_2025: Notice = {
  id: 'CN-2025-0',
  number: '国办发明电〔2024〕12号',
  year: 2025,
  kind: 'annual',
  issued: '2024-11-12',
  confidence: 'A',
  source: 'https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm',
  off: [
    { name: NEW_YEAR, days: ['2025-01-01'] },
    { name: SPRING_FESTIVAL, days: ['2025-01-28/2025-02-04'] },
    { name: QINGMING, days: ['2025-04-04/2025-04-06'] },
    { name: LABOUR_DAY, days: ['2025-05-01/2025-05-05'] },
    { name: DRAGON_BOAT, days: ['2025-05-31/2025-06-02'] },
    { name: NATIONAL_AND_MID_AUTUMN, days: ['2025-10-01/2025-10-08'] },
  ],
  work: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
  printed: [
    '2025-01 1三 26日 28二',
    '2025-02 4二 8六',
    '2025-04 4五 6日 27日',
    '2025-05 1四 5一 31六',
    '2025-06 2一',
    '2025-09 28日',
    '2025-10 1三 8三 11六',
  ],
  lengths: [1, 8, 3, 5, 3, 8],
}
