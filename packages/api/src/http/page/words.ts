import type { Bilingual, ClockState } from '@redress/domain'

/** How a state looks: a colour is never the only sign, the word stands beside it. */
export type Tone = 'bad' | 'warn' | 'good' | 'idle'

export const stateWords: { readonly [S in ClockState]: Bilingual & { readonly tone: Tone } } = {
  breached: { zh: '超期', en: 'Breached', tone: 'bad' },
  undecided: { zh: '到期未定', en: 'Due, undecided', tone: 'bad' },
  warned: { zh: '将到期', en: 'Due soon', tone: 'warn' },
  running: { zh: '计时中', en: 'Running', tone: 'idle' },
  pending: { zh: '待定', en: 'Pending', tone: 'idle' },
  suspended: { zh: '中止', en: 'Suspended', tone: 'idle' },
  met: { zh: '按时办结', en: 'Met', tone: 'good' },
  cancelled: { zh: '已取消', en: 'Cancelled', tone: 'idle' },
  inapplicable: { zh: '不适用', en: 'Inapplicable', tone: 'idle' },
}
