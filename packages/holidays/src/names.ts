import type { Text } from './bilingual.js'

/** The holidays' names. Until 2007 the notices say “五一” and “十一” for Labour Day and National Day. */
export const NEW_YEAR: Text = { zh: '元旦', en: "New Year's Day" }
export const SPRING_FESTIVAL: Text = { zh: '春节', en: 'Spring Festival' }
export const QINGMING: Text = { zh: '清明节', en: 'Qingming Festival' }
export const LABOUR_DAY: Text = { zh: '劳动节', en: 'Labour Day' }
export const DRAGON_BOAT: Text = { zh: '端午节', en: 'Dragon Boat Festival' }
export const MID_AUTUMN: Text = { zh: '中秋节', en: 'Mid-Autumn Festival' }
export const NATIONAL_DAY: Text = { zh: '国庆节', en: 'National Day' }
/** One stretch for both, in the years when they fall together. */
export const NATIONAL_AND_MID_AUTUMN: Text = { zh: '国庆节、中秋节', en: 'National Day and Mid-Autumn Festival' }
/** Once, in 2015. */
export const VICTORY_DAY: Text = {
  zh: '中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日',
  en: '70th anniversary of victory in the War of Resistance and the World Anti-Fascist War',
}
