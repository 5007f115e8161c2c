import { span, weekdayOf, type Ymd, ymd } from './days.js'

/** What the text of one notice says, by reading its sentences. */
export interface Arrangement {
  /** Days given off: the stretches `放假`, and the days `补休` and `调休`. */
  readonly off: ReadonlySet<Ymd>
  /** Saturdays and Sundays worked: those that the text calls `上班`, and rest days moved elsewhere (`公休日调至`). */
  readonly work: ReadonlySet<Ymd>
  /** Dates whose day of the week is printed. */
  readonly printed: ReadonlyArray<{ readonly day: Ymd; readonly weekday: number }>
  /** Stretches with a printed length (共N天). */
  readonly lengths: ReadonlyArray<{ readonly days: number; readonly says: number }>
  /** Rest days moved, though no `上班` repeats them. */
  readonly impliedWork: ReadonlyArray<Ymd>
}

const WEEKDAYS = '一二三四五六日天'
const NUMERALS = '零一二三四五六七八九'
const DATE = /(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:<(\d)>)?/g
/** A dash of any make, or 至, between two dates is a stretch; anything else (、) is a list. */
const STRETCH = /^[—–－～~至-]+$/

/** Brackets are comments; only the day of the week in them is kept, as `<6>`. */
const withoutBrackets = (text: string): string =>
  text.replace(/[（(]([^）)]*)[）)]/g, (_, inside: string) => {
    const weekday = /(?:星期|周)([一二三四五六日天])/.exec(inside)?.[1]
    return weekday === undefined ? '' : `<${Math.min(WEEKDAYS.indexOf(weekday) + 1, 7)}>`
  })

/** The sections, `一、元旦：...`, each a holiday. */
const sectionsOf = (text: string): ReadonlyArray<string> => text.split(/(?<![一-龥])[一二三四五六七八]、(?=[^，。]*：)/)

/** Reads the dates of a phrase in their order, with month and year carried on from the date before. */
const dateReader = (noticeYear: number, newYear: boolean, printed: (day: Ymd, weekday: number) => void) => {
  let month = 0
  let year = noticeYear
  /** Days of the phrase; stretches are filled. */
  return (phrase: string): ReadonlyArray<Ymd> => {
    const days: Ymd[] = []
    let end = 0
    for (const match of phrase.matchAll(DATE)) {
      const [whole, printedYear, printedMonth, dayOfMonth, weekday] = match
      // 元旦 reaches back: December without a year, in the section of New Year, is December of the year before.
      if (printedMonth !== undefined) {
        month = Number(printedMonth)
        year = newYear && month === 12 ? noticeYear - 1 : noticeYear
      }
      if (printedYear !== undefined) year = Number(printedYear)
      const day = ymd(year, month, Number(dayOfMonth))
      if (weekday !== undefined) printed(day, Number(weekday))
      const before = days.at(-1)
      if (before !== undefined && STRETCH.test(phrase.slice(end, match.index))) days.push(...span(before, day).slice(1))
      else days.push(day)
      end = match.index + whole.length
    }
    return days
  }
}

const numberOf = (digits: string): number => (/^\d+$/.test(digits) ? Number(digits) : NUMERALS.indexOf(digits))

/** Reads a notice's text. Phrases that say nothing of days off or worked (照常公休, 为法定节假日) are passed over. */
export const readNotice = (noticeYear: number, text: string): Arrangement => {
  const off = new Set<Ymd>()
  const work = new Set<Ymd>()
  const moved: { readonly from: ReadonlyArray<Ymd>; readonly to: ReadonlyArray<Ymd> }[] = []
  const printed: { day: Ymd; weekday: number }[] = []
  const lengths: { days: number; says: number }[] = []
  for (const section of sectionsOf(withoutBrackets(text))) {
    const read = dateReader(noticeYear, section.startsWith('元旦'), (day, weekday) => printed.push({ day, weekday }))
    let stretch = 0
    for (const phrase of section.split(/[。；，：]/)) {
      const says = /(?:共|放假)([\d零一二三四五六七八九]+)天/.exec(phrase)?.[1]
      const [before, after] = phrase.split('调至')
      if (before !== undefined && after !== undefined) moved.push({ from: read(before), to: read(after) })
      // "29日、30日、31日为法定假日" of a stretch that began in the month before: says nothing of days off, has no month.
      else if (!/^[^月]*为法定/.test(phrase)) {
        const days = read(phrase)
        if (/起正常上班/.test(phrase)) continue
        if (/上班$/.test(phrase)) for (const day of days) work.add(day)
        else if (/放假|补休|调休/.test(phrase)) {
          for (const day of days) off.add(day)
          stretch = days.length
        }
      }
      if (says !== undefined) lengths.push({ days: stretch, says: numberOf(says) })
    }
  }
  // A rest day that is moved and lies in no stretch is worked (in it, it was a statutory holiday on a weekend).
  const implied = moved.flatMap(({ from }) => from).filter((day) => weekdayOf(day) > 5 && !off.has(day))
  const impliedWork = implied.filter((day) => !work.has(day))
  for (const day of implied) work.add(day)
  for (const { to } of moved)
    for (const day of to)
      if (!off.has(day)) throw new Error(`${noticeYear}: a rest day moved to ${day}, which is not off`)
  return { off, work, printed, lengths, impliedWork }
}
