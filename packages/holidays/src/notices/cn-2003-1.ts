import { LABOUR_DAY } from '../names.js'
import type { Notice } from '../notice.js'

export const CN_2003_1: Notice = {
  id: 'CN-2003-1',
  number: '国务院办公厅关于2003年“五一”放假调休安排的通知',
  year: 2003,
  kind: 'amendment',
  issued: '2003-04-21',
  confidence: 'C',
  off: [{ name: LABOUR_DAY, days: ['2003-05-01/2003-05-05'] }],
  work: [],
  withdraws: ['2003-04-26/2003-04-27', '2003-05-01/2003-05-07'],
}
