import type { ClockAnswer } from '../../answers/types/index.js'
import type { Lang } from '../language.js'

const days = (n: number, lang: Lang): string =>
  lang === 'zh' ? `${n} 个工作日` : `${n} working ${n === 1 ? 'day' : 'days'}`

/** How a clock stands against its due day, in words: `3 working days late`, `1 working day left`, `due today`. */
export const lateness = (clock: ClockAnswer, lang: Lang): string => {
  const { workdaysLate: late, endedAt, state } = clock
  if (state === 'suspended') return lang === 'zh' ? '中止' : 'stands still'
  if (late === null) return lang === 'zh' ? '无期限' : 'no date'
  if (state === 'breached' || state === 'undecided') {
    // Limits in minutes are missed on the very day.
    if (late <= 0) return lang === 'zh' ? '当日超时' : 'late that day'
    return lang === 'zh' ? `晚 ${days(late, lang)}` : `${days(late, lang)} late`
  }
  if (endedAt !== null) {
    if (late >= 0) return lang === 'zh' ? '到期日完成' : 'on the due day'
    return lang === 'zh' ? `提前 ${days(-late, lang)}` : `${days(-late, lang)} early`
  }
  if (late >= 0) return lang === 'zh' ? '今日到期' : 'due today'
  return lang === 'zh' ? `剩 ${days(-late, lang)}` : `${days(-late, lang)} left`
}
