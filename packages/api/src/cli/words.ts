import type { Bilingual, ClockState, Status } from '@redress/domain'
import type { ClauseCited, ClockMoved } from '../answers/types/index.js'
import type { Style } from './terminal/style.js'

/** How alarming a state is. */
export const statePaint = (style: Style, state: ClockState): ((text: string) => string) => {
  if (state === 'breached' || state === 'undecided') return style.red
  if (state === 'warned' || state === 'pending') return style.yellow
  if (state === 'met') return style.green
  if (state === 'running') return style.cyan
  return style.dim
}

/** Where a complaint stands. */
export const statusWords: { readonly [S in Status]: Bilingual } = {
  unknown: { zh: '未登记', en: 'unknown' },
  open: { zh: '办理中', en: 'open' },
  resolved: { zh: '已办结待答复', en: 'resolved' },
  replied: { zh: '已答复', en: 'answered' },
  closed: { zh: '已结案', en: 'closed' },
  withdrawn: { zh: '已撤诉', en: 'withdrawn' },
}

/** Monday first. */
export const weekdays: { readonly zh: string; readonly en: ReadonlyArray<string> } = {
  zh: '一二三四五六日',
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
}

/** What a clause did with an event. */
export const clauseEffects: { readonly [E in ClauseCited['effect']]: Bilingual } = {
  cause: { zh: '触发', en: 'caused it' },
  warning: { zh: '提示', en: 'warned' },
  filled: { zh: '自动填写', en: 'filled in' },
  routed: { zh: '确定去向', en: 'routed' },
  override: { zh: '越权准许', en: 'was overridden' },
  relaxed: { zh: '提前放行', en: 'was lifted before its time' },
  waived: { zh: '免除', en: 'waived' },
  set: { zh: '写入', en: 'set' },
}

/** What an event did to a clock. */
export const clockEffects: { readonly [E in ClockMoved['effect']]: Bilingual } = {
  opened: { zh: '开始计时', en: 'starts' },
  discharged: { zh: '办结', en: 'ends, done' },
  cancelled: { zh: '终止', en: 'is cancelled' },
  overtaken: { zh: '被后续程序越过', en: 'is overtaken' },
  applicable: { zh: '确定适用', en: 'applies' },
  inapplicable: { zh: '不再适用', en: 'no longer applies' },
  undecided: { zh: '是否适用待定', en: 'is undecided' },
  moved: { zh: '到期日变更', en: 'moves' },
  replaced: { zh: '重新计时', en: 'is replaced' },
  suspended: { zh: '中止计时', en: 'stands still' },
  resumed: { zh: '恢复计时', en: 'runs again' },
  prolonged: { zh: '延期', en: 'is prolonged' },
  lifted: { zh: '免除', en: 'is lifted' },
}
