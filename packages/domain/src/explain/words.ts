import type { ClockState } from '../clock/clock.js'
import type { Bilingual } from '../complaint/rejection.js'

/** What a state of a clock is called, everywhere. */
export const stateWords: { readonly [S in ClockState]: Bilingual } = {
  inapplicable: { zh: '不适用', en: 'not applicable' },
  pending: { zh: '待定', en: 'pending' },
  running: { zh: '计时中', en: 'running' },
  warned: { zh: '临期', en: 'due soon' },
  suspended: { zh: '中止', en: 'suspended' },
  met: { zh: '按时', en: 'met' },
  breached: { zh: '超期', en: 'breached' },
  undecided: { zh: '未定', en: 'undecided' },
  cancelled: { zh: '已取消', en: 'cancelled' },
}
