import { calendar, formatInstant, SHANGHAI } from '@redress/holidays'
import { type Check, finding } from './finding.js'

/** From this month on next year's notice is to be expected. */
const NOTICE_MONTH = 12

/** Are the notices of this year known, and those of the next one where it is time. */
export const checkCalendar: Check = async ({ now }) => {
  const known = Number(calendar('CN').certainUntil.slice(0, 4))
  const [year = 0, month = 0] = formatInstant(now, SHANGHAI).slice(0, 7).split('-').map(Number)
  const [zh, en] = [`放假通知已知至 ${known} 年`, `holiday notices are known up to ${known}`]
  if (known > year || (known === year && month < NOTICE_MONTH)) return finding('ok', zh, en)
  return finding(
    known < year ? 'failed' : 'warning',
    `${zh}；之后的日子只按周末推算。请升级到含新通知的版本。`,
    `${en}; later days rest on weekends alone. Upgrade to a release that has the new notice.`,
  )
}
