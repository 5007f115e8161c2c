import type { Text } from '../bilingual.js'

/** Names that the two regions share; the Chinese ones in the traditional characters of their gazettes. */
export const text = (zh: string, en: string): Text => ({ zh, en })

export const NEW_YEAR = text('元旦', "New Year's Day")
export const LUNAR_NEW_YEAR_1 = text('農曆正月初一', "Lunar New Year's Day")
export const LUNAR_NEW_YEAR_2 = text('農曆正月初二', 'Second day of the Lunar New Year')
export const LUNAR_NEW_YEAR_3 = text('農曆正月初三', 'Third day of the Lunar New Year')
export const CHING_MING = text('清明節', 'Ching Ming Festival')
export const GOOD_FRIDAY = text('耶穌受難節', 'Good Friday')
export const LABOUR_DAY = text('勞動節', 'Labour Day')
export const BUDDHA = text('佛誕', "Buddha's Birthday")
export const TUEN_NG = text('端午節', 'Tuen Ng Festival')
export const AFTER_MID_AUTUMN = text('中秋節翌日', 'Day following the Mid-Autumn Festival')
export const NATIONAL_DAY = text('國慶日', 'National Day')
export const CHUNG_YEUNG = text('重陽節', 'Chung Yeung Festival')
export const CHRISTMAS = text('聖誕節', 'Christmas Day')
