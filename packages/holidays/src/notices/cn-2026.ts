import { DRAGON_BOAT, LABOUR_DAY, MID_AUTUMN, NATIONAL_DAY, NEW_YEAR, QINGMING, SPRING_FESTIVAL } from '../names.js'
import type { Notice } from '../notice.js'

export const CN_2026: Notice = {
  id: 'CN-2026-0',
  number: '国办发明电〔2025〕7号',
  year: 2026,
  kind: 'annual',
  issued: '2025-11-04',
  confidence: 'A',
  source: 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
  off: [
    { name: NEW_YEAR, days: ['2026-01-01/2026-01-03'] },
    { name: SPRING_FESTIVAL, days: ['2026-02-15/2026-02-23'] },
    { name: QINGMING, days: ['2026-04-04/2026-04-06'] },
    { name: LABOUR_DAY, days: ['2026-05-01/2026-05-05'] },
    { name: DRAGON_BOAT, days: ['2026-06-19/2026-06-21'] },
    { name: MID_AUTUMN, days: ['2026-09-25/2026-09-27'] },
    { name: NATIONAL_DAY, days: ['2026-10-01/2026-10-07'] },
  ],
  work: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  printed: [
    '2026-01 1四 3六 4日',
    '2026-02 14六 15日 23一 28六',
    '2026-04 4六 6一',
    '2026-05 1五 5二 9六',
    '2026-06 19五 21日',
    '2026-09 20日 25五 27日',
    '2026-10 1四 7三 10六',
  ],
  lengths: [3, 9, 3, 5, 3, 3, 7],
}
