import type { Layer } from '../layer.js'
import {
  AFTER_MID_AUTUMN,
  BUDDHA,
  CHING_MING,
  CHRISTMAS,
  CHUNG_YEUNG,
  GOOD_FRIDAY,
  LABOUR_DAY,
  LUNAR_NEW_YEAR_1,
  LUNAR_NEW_YEAR_2,
  LUNAR_NEW_YEAR_3,
  NATIONAL_DAY,
  NEW_YEAR,
  TUEN_NG,
  text,
} from './names.js'

const AFTER_GOOD_FRIDAY = text('耶穌受難節翌日', 'Day following Good Friday')
const EASTER_MONDAY = text('復活節星期一', 'Easter Monday')
const AFTER_EASTER_MONDAY = text('復活節星期一翌日', 'Day following Easter Monday')
const ESTABLISHMENT = text('香港特別行政區成立紀念日', 'Hong Kong SAR Establishment Day')
const BOXING_DAY = text('聖誕節後第一個周日', 'First weekday after Christmas Day')

/**
 * The general holidays of Hong Kong (Cap. 149), 2025 and 2026. Sundays are holidays there in any case; who works on
 * Saturdays lays one more layer over this one. Not read in the Gazette: confidence C.
 */
export const HONG_KONG: Layer = {
  id: 'HK',
  name: text('香港公眾假期', 'General holidays of Hong Kong'),
  source: '《公眾假期條例》（第149章）',
  covers: '2025-01-01/2026-12-31',
  off: [
    { name: NEW_YEAR, days: ['2025-01-01', '2026-01-01'] },
    { name: LUNAR_NEW_YEAR_1, days: ['2025-01-29', '2026-02-17'] },
    { name: LUNAR_NEW_YEAR_2, days: ['2025-01-30', '2026-02-18'] },
    { name: LUNAR_NEW_YEAR_3, days: ['2025-01-31', '2026-02-19'] },
    // 2026: Ching Ming is Easter Sunday; its day off is the Monday, that of Easter Monday the Tuesday.
    { name: CHING_MING, days: ['2025-04-04', '2026-04-06'] },
    { name: GOOD_FRIDAY, days: ['2025-04-18', '2026-04-03'] },
    { name: AFTER_GOOD_FRIDAY, days: ['2025-04-19', '2026-04-04'] },
    { name: EASTER_MONDAY, days: ['2025-04-21'] },
    { name: AFTER_EASTER_MONDAY, days: ['2026-04-07'] },
    { name: LABOUR_DAY, days: ['2025-05-01', '2026-05-01'] },
    { name: BUDDHA, days: ['2025-05-05', '2026-05-25'] },
    { name: TUEN_NG, days: ['2025-05-31', '2026-06-19'] },
    { name: ESTABLISHMENT, days: ['2025-07-01', '2026-07-01'] },
    { name: AFTER_MID_AUTUMN, days: ['2025-10-07', '2026-09-26'] },
    { name: NATIONAL_DAY, days: ['2025-10-01', '2026-10-01'] },
    { name: CHUNG_YEUNG, days: ['2025-10-29', '2026-10-19'] },
    { name: CHRISTMAS, days: ['2025-12-25', '2026-12-25'] },
    { name: BOXING_DAY, days: ['2025-12-26', '2026-12-26'] },
  ],
  work: [],
}
