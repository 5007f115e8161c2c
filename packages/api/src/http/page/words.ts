import type { ClockState } from '@redress/domain'

/** How a state looks: a colour is never the only sign, the word stands beside it. */
export type Tone = 'bad' | 'warn' | 'good' | 'idle'

/** Alarming states first: the order of the cards. */
export const tones: { readonly [S in ClockState]: Tone } = {
  breached: 'bad',
  undecided: 'bad',
  warned: 'warn',
  running: 'idle',
  pending: 'idle',
  suspended: 'idle',
  met: 'good',
  cancelled: 'idle',
  inapplicable: 'idle',
}
