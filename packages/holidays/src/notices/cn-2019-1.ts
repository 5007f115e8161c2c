import { LABOUR_DAY } from '../names.js'
import type { Notice } from '../notice.js'

export const CN_2019_1: Notice = {
  id: 'CN-2019-1',
  number: '国办发明电〔2019〕3号',
  year: 2019,
  kind: 'amendment',
  issued: '2019-03-22',
  confidence: 'A',
  source: 'http://www.gov.cn/zhengce/zhengceku/2019-03/22/content_5375877.htm',
  off: [{ name: LABOUR_DAY, days: ['2019-05-01/2019-05-04'] }],
  work: ['2019-04-28', '2019-05-05'],
  withdraws: ['2019-05-01'],
}
