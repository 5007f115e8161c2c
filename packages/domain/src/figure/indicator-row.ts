import { emptyStream } from '../aggregate/enter.js'
import type { IndicatorFigures } from './indicator.js'
import type { RegisterReading } from './register.js'
import type { Row } from './row.js'

/** The row of a figure as a whole, for figures about figures: has it a value, and does that reach the target. */
export const indicatorRow = ({ now }: Pick<RegisterReading, 'now'>, figures: IndicatorFigures): Row => {
  const { indicator, period, regulation, total } = figures
  const { value, attained } = total
  return {
    ref: { row: `${indicator}/${period.id}`, case: indicator },
    sort: 'indicator',
    columns: {
      case: indicator,
      period: period.id,
      value: value === null ? undefined : value.numerator / value.denominator,
      attained: attained ?? undefined,
    },
    atMs: period.fromMs,
    regulations: [regulation],
    open: now < period.toMs,
    dropped: false,
    stream: emptyStream('registry', indicator),
    clocks: [],
  }
}
