import type { Bilingual } from '../../complaint/rejection.js'
import type { Report, Section } from '../language/figure.js'
import type { Regulation } from '../language/regulation.js'
import type { Path } from '../language/words.js'
import { conditionName } from './condition.js'
import { periodName, rowsName } from './duration.js'
import { scopeNames } from './duty.js'
import { eventName } from './event.js'
import { factName } from './fact.js'
import { limitName, refName } from './limit.js'
import { about, appended, frame, listed, quoted, say, sentence } from './phrase.js'
import { targetName } from './target.js'

const facts =
  (regulation: Regulation) =>
  (paths: ReadonlyArray<Path>): Bilingual =>
    listed(paths, (path) => factName(path, regulation))

const sectionName = (section: Section, regulation: Regulation): Bilingual => {
  if ('narrative' in section) return frame('说明{0}', 'a text on {0}', quoted(section.narrative))
  if ('indicator' in section) {
    const name = section.indicator === '*' ? say('全部指标', 'all figures') : refName(section.indicator, regulation)
    return section.show === undefined
      ? name
      : frame('{0}（剔除前后各列一次）', '{0} (with and without exclusions)', name)
  }
  const counts = 'count' in section
  const rows = rowsName(counts ? section.count : section.rows)
  return appended(
    counts ? frame('{0}数量', 'number of {0}', rows) : frame('{0}明细', 'list of {0}', rows),
    about(section.where, '（{0}）', ' (where {0})', (where) => conditionName(where, regulation)),
    'columns' in section && section.columns !== undefined
      ? frame('，列出{0}', ', with {0}', facts(regulation)(section.columns))
      : undefined,
    about(section.groupBy, '，按{0}分组', ', by {0}', facts(regulation)),
    'compare' in section && section.compare !== undefined
      ? say('，与上期比较', ', compared with the period before')
      : undefined,
  )
}

const everyName = (every: Report['every'], regulation: Regulation): Bilingual => {
  if (typeof every === 'string' || 'fact' in every) return frame('每{0}', 'every {0}', periodName(every, regulation))
  return 'live' in every
    ? say('实时', 'live')
    : frame('每件“{0}”时', 'for each case, on {0}', eventName(every.perCase, regulation))
}

export const reportSentence = (report: Report, regulation: Regulation): Bilingual =>
  sentence(
    frame(
      '{0}由{1}向{2}报告：{3}',
      '{0}, {1} reports to {2}: {3}',
      everyName(report.every, regulation),
      targetName(report.author, regulation),
      listed(report.to, (target) => targetName(target, regulation)),
      listed(report.sections, (section) => sectionName(section, regulation)),
    ),
    about(report.title, '名为{0}', 'under the title {0}', quoted),
    about(report.due, '时限为{0}', 'within {0}', (due) => limitName(due, regulation)),
    report.scope === undefined ? undefined : scopeNames[report.scope],
    about(report.forEach, '对象为{0}者', 'for all of whom {0}', (each) => conditionName(each, regulation)),
  )
