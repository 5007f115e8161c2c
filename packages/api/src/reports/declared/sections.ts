import type { ReportContent, Rules, SectionContent } from '@redress/domain'
import type { IndicatorListed } from '@redress/projections'
import type { Section } from '../document.js'
import type { Gathering } from '../figures.js'
import { indicatorTable } from '../indicators.js'
import { countSection } from './count.js'
import { listSection } from './list.js'
import type { Source } from './naming.js'

/** The sections of a report that a regulation asks for, filled in. */
export const declaredSections = (
  gathering: Gathering,
  { sections, clause, ref }: ReportContent,
  source: Source,
  listed: ReadonlyArray<IndicatorListed>,
  rules: Rules,
): ReadonlyArray<Section> => {
  const filled = (section: SectionContent): Section => {
    switch (section.kind) {
      case 'count':
        return countSection(gathering, section, source, `${clause} ${ref}`)
      case 'rows':
        return listSection(section, source, `${clause} ${ref}`)
      case 'indicator':
        return {
          heading: { zh: '指标', en: 'Indicators' },
          blocks: [indicatorTable(gathering, section.figures, listed, rules)],
        }
      case 'narrative':
        return { heading: { zh: '说明', en: 'Text' }, blocks: [{ kind: 'blank', about: section.about }] }
    }
  }
  return sections.map(filled)
}
