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

const EVE_OF_EASTER = text('復活節前日', 'Day before Easter')
const AFTER_NATIONAL_DAY = text('國慶日翌日', 'Day following National Day')
const ALL_SOULS = text('追思節', "All Souls' Day")
const IMMACULATE_CONCEPTION = text('聖母無原罪瞻禮', 'Feast of the Immaculate Conception')
const ESTABLISHMENT = text('澳門特別行政區成立紀念日', 'Macau SAR Establishment Day')
const WINTER_SOLSTICE = text('冬至', 'Winter Solstice')
const CHRISTMAS_EVE = text('聖誕節前日', 'Christmas Eve')

const IN_LIEU = text('補假', 'Day off in lieu')

/**
 * The public holidays of Macau (Executive Order 60/2000) with the days given in lieu of those on a weekend, 2025 and 2026,
 * for the public service, which works Monday to Friday. The free afternoons of two eves are not days; a schedule has them.
 * Not read in the Official Gazette: confidence C.
 */
export const MACAU: Layer = {
  id: 'MO',
  name: text('澳門公眾假期', 'Public holidays of Macau'),
  source: '第60/2000號行政命令',
  covers: '2025-01-01/2026-12-31',
  off: [
    { name: NEW_YEAR, days: ['2025-01-01', '2026-01-01'] },
    { name: LUNAR_NEW_YEAR_1, days: ['2025-01-29', '2026-02-17'] },
    { name: LUNAR_NEW_YEAR_2, days: ['2025-01-30', '2026-02-18'] },
    { name: LUNAR_NEW_YEAR_3, days: ['2025-01-31', '2026-02-19'] },
    { name: GOOD_FRIDAY, days: ['2025-04-18', '2026-04-03'] },
    { name: EVE_OF_EASTER, days: ['2025-04-19', '2026-04-04'] },
    { name: CHING_MING, days: ['2025-04-04', '2026-04-05'] },
    { name: LABOUR_DAY, days: ['2025-05-01', '2026-05-01'] },
    { name: BUDDHA, days: ['2025-05-05', '2026-05-24'] },
    { name: TUEN_NG, days: ['2025-05-31', '2026-06-19'] },
    { name: AFTER_MID_AUTUMN, days: ['2025-10-07', '2026-09-26'] },
    { name: NATIONAL_DAY, days: ['2025-10-01', '2026-10-01'] },
    { name: AFTER_NATIONAL_DAY, days: ['2025-10-02', '2026-10-02'] },
    { name: CHUNG_YEUNG, days: ['2025-10-29', '2026-10-18'] },
    { name: ALL_SOULS, days: ['2025-11-02', '2026-11-02'] },
    { name: IMMACULATE_CONCEPTION, days: ['2025-12-08', '2026-12-08'] },
    { name: ESTABLISHMENT, days: ['2025-12-20', '2026-12-20'] },
    { name: WINTER_SOLSTICE, days: ['2025-12-21', '2026-12-22'] },
    { name: CHRISTMAS_EVE, days: ['2025-12-24', '2026-12-24'] },
    { name: CHRISTMAS, days: ['2025-12-25', '2026-12-25'] },
    { name: IN_LIEU, days: ['2025-04-21', '2025-06-02', '2025-11-03', '2025-12-22/2025-12-23'] },
    { name: IN_LIEU, days: ['2026-04-06/2026-04-07', '2026-05-25', '2026-09-28', '2026-10-19', '2026-12-21'] },
  ],
  work: [],
}
