import { VICTORY_DAY } from '../names.js'
import type { Notice } from '../notice.js'

export const CN_2015_1: Notice = {
  id: 'CN-2015-1',
  number: '国发明电〔2015〕1号',
  year: 2015,
  kind: 'amendment',
  issued: '2015-05-13',
  confidence: 'A',
  source: 'http://www.gov.cn/zhengce/zhengceku/2015-05/13/content_9742.htm',
  off: [{ name: VICTORY_DAY, days: ['2015-09-03/2015-09-05'] }],
  work: ['2015-09-06'],
}
