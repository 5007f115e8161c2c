import type { Regulation } from '../../regulation/language/regulation.js'
import { callingBack } from './clauses-calling-back.js'
import { departments } from './clauses-departments.js'
import { inTime } from './clauses-in-time.js'
import { indicators } from './clauses-indicators.js'
import { leave } from './clauses-leave.js'
import { orders } from './clauses-orders.js'
import { reports } from './clauses-reports.js'
import { shifts } from './clauses-shifts.js'
import { tracking } from './clauses-tracking.js'
import { head } from './head.js'

/** The post of a voice-complaint handler in a prefecture of a telecom company (语音投诉处理员岗位职责与流程): 35 clauses, eight of them by hand. */
export const telecomVoiceHandler: Regulation = {
  ...head,
  clauses: [
    ...orders,
    ...inTime,
    ...indicators,
    ...callingBack,
    ...tracking,
    ...shifts,
    ...reports,
    ...departments,
    ...leave,
  ],
} satisfies Regulation
