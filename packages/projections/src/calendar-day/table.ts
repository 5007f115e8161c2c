import { column, nothing, optional } from '../runtime/column.js'
import { table } from '../runtime/table.js'

/** 日历日: what every date of the facts joins to. */
export const dayTable = table({
  name: 'calendar_day',
  meaning: {
    zh: '日历日，自 2001 年起至最后一份放假通知之后两年',
    en: 'Calendar days, from 2001 to two years after the last holiday notice',
  },
  columns: {
    day: column('day', '日期', 'Date'),
    ordinal: column('ordinal', '第几日，首日为 0', 'Place among the days, from 0'),
    weekday: column('ordinal', '星期几，1 为星期一', 'Day of the week, 1 is Monday'),
    iso_week: column('term', 'ISO 周，如 2026-W01', 'ISO week, e.g. 2026-W01'),
    month: column('term', '月，如 2026-01', 'Month, e.g. 2026-01'),
    quarter: column('term', '季度，如 2026-Q1', 'Quarter, e.g. 2026-Q1'),
    half: column('term', '半年，如 2026-H1', 'Half-year, e.g. 2026-H1'),
    year: column('term', '年', 'Year'),
    work: column('flag', '1 为工作日', '1: a working day'),
    workdays: column(
      'workdays',
      '自首日起至本日（含）的工作日数；两日相减即其间的工作日数',
      'Working days up to and including this day: the difference of two is the working days between them',
    ),
    kind: column(
      'term',
      'workday 工作日，weekend 周末，holiday 节假日，make-up 调休上班',
      'workday, weekend, holiday or make-up (a weekend day that is worked)',
    ),
    reason_zh: column(
      'text',
      '为何上班或休息（中文）',
      'Why it is worked or not, in Chinese',
      nothing('日历用语', 'words of the calendar'),
    ),
    reason_en: column(
      'text',
      '为何上班或休息（英文）',
      'Why it is worked or not, in English',
      nothing('日历用语', 'words of the calendar'),
    ),
    notice: optional('term', '写明这一天的放假通知文号', 'Number of the holiday notice that names the day'),
    certain: column('flag', '0：该年放假通知尚未公布，为推算', '0: the notice of its year is not published; a guess'),
  },
  key: ['day'],
  indexes: [],
})
