import { DRAGON_BOAT, LABOUR_DAY, NATIONAL_AND_MID_AUTUMN, NEW_YEAR, QINGMING, SPRING_FESTIVAL } from '../names.js'
import type { Notice } from '../notice.js'

export const CN_2009: Notice = {
  id: 'CN-2009-0',
  number: '国办发明电〔2008〕42号',
  year: 2009,
  kind: 'annual',
  issued: '2008-12-04',
  confidence: 'A',
  source: 'http://www.gov.cn/zhengce/zhengceku/2008-12/10/content_1572.htm',
  off: [
    { name: NEW_YEAR, days: ['2009-01-01/2009-01-03'] },
    { name: SPRING_FESTIVAL, days: ['2009-01-25/2009-01-31'] },
    { name: QINGMING, days: ['2009-04-04/2009-04-06'] },
    { name: LABOUR_DAY, days: ['2009-05-01/2009-05-03'] },
    { name: DRAGON_BOAT, days: ['2009-05-28/2009-05-30'] },
    { name: NATIONAL_AND_MID_AUTUMN, days: ['2009-10-01/2009-10-08'] },
  ],
  work: ['2009-01-04', '2009-01-24', '2009-02-01', '2009-05-31', '2009-09-27', '2009-10-10'],
  printed: [
    '2009-01 1四 2五 3六 4日 24六 25日 26一 27二 28三 29四 30五 31六',
    '2009-02 1日',
    '2009-04 4六 5日 6一',
    '2009-05 1五 2六 3日 28四 29五 30六 31日',
    '2009-09 27日',
    '2009-10 1四 2五 3六 4日 5一 6二 7三 8四 10六',
  ],
  lengths: [3, 7, 3, 3, 3, 8],
}
