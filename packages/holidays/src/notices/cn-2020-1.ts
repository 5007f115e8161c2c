import { SPRING_FESTIVAL } from '../names.js'
import type { Notice } from '../notice.js'

export const CN_2020_1: Notice = {
  id: 'CN-2020-1',
  number: '国办发明电〔2020〕1号',
  year: 2020,
  kind: 'amendment',
  issued: '2020-01-26',
  confidence: 'A',
  source: 'http://www.gov.cn/zhengce/zhengceku/2020-01/27/content_5472352.htm',
  off: [{ name: SPRING_FESTIVAL, days: ['2020-01-24/2020-02-02'] }],
  work: ['2020-01-19'],
  withdraws: ['2020-01-19', '2020-01-24/2020-01-30', '2020-02-01'],
}
