import type { Bilingual } from '../../complaint/rejection.js'
import type { Indicator } from '../language/figure.js'
import type { Regulation } from '../language/regulation.js'
import type { Period } from '../language/words.js'
import { conditionName } from './condition.js'
import { numberName, periodName, rowsName } from './duration.js'
import { factName } from './fact.js'
import { limitName } from './limit.js'
import { about, bare, frame, listed, say, sentence } from './phrase.js'

const isList = (period: Period | ReadonlyArray<Period>): period is ReadonlyArray<Period> => Array.isArray(period)

export const indicatorSentence = (indicator: Indicator, regulation: Regulation): Bilingual => {
  const condition = (each: Parameters<typeof conditionName>[0]) => conditionName(each, regulation)
  const { period, target } = indicator
  const rows = rowsName(indicator.rows)
  const periods = listed(isList(period) ? period : [period], (each) => periodName(each, regulation))
  const all = condition(indicator.denominator)
  const main =
    indicator.numerator === undefined
      ? frame('按{0}统计{1}的数量，条件为{2}', 'per {0}, the number of {1} of which {2}', periods, rows, all)
      : indicator.measure === 'ratio'
        ? frame(
            '按{0}统计比率：{1}中（{2}）符合“{3}”者所占比例',
            'per {0}, of the {1} of which {2}, the share of which {3}',
            periods,
            rows,
            all,
            condition(indicator.numerator),
          )
        : frame(
            '按{0}统计{1}的数量：{2}，且{3}',
            'per {0}, the number of {1} of which {2} and {3}',
            periods,
            rows,
            all,
            condition(indicator.numerator),
          )
  const number = (value: Parameters<typeof numberName>[0]) => bare(numberName(value, regulation))
  return sentence(
    main,
    frame('以{0}所在期间计', 'in the period of the {0}', factName(indicator.cohort, regulation)),
    about(indicator.groupBy, '按{0}分组', 'by {0}', (paths) => listed(paths, (path) => factName(path, regulation))),
    target === undefined
      ? undefined
      : 'atLeast' in target
        ? frame('目标不低于{0}', 'the target is at least {0}', number(target.atLeast))
        : frame('目标不高于{0}', 'the target is at most {0}', number(target.atMost)),
    about(indicator.matureAfter, '满{0}才计入', 'counted after {0}', (limit) => limitName(limit, regulation)),
    indicator.openRows === undefined
      ? undefined
      : indicator.openRows === 'excludeNotDue'
        ? say('未到期的不计', 'what is not due yet is left out')
        : say('未结的按未达计', 'what is open counts as failed'),
    about(indicator.exceptions, '例外另列：{0}', 'exceptions, shown beside it: {0}', condition),
    about(indicator.compare, '与上期比较', 'compared with the period before'),
  )
}
