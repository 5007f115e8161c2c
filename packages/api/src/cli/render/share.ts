import type { AssessmentRow } from '../../answers/types/index.js'

type Ratio = AssessmentRow['onTime']

/** `97.3 %`; a share of nothing is no number. */
export const percent = (value: number | null): string => (value === null ? '–' : `${(value * 100).toFixed(1)} %`)

/** A share never without what it is a share of: `97.3 %  (36/37)`. */
export const ratio = ({ numerator, denominator, value }: Ratio): string =>
  value === null ? '–' : `${percent(value)} (${numerator}/${denominator})`
