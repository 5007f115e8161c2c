import type { RegulationExamples } from '../../example/language.js'
import { classes } from './examples-classes.js'
import { handling } from './examples-handling.js'
import { story } from './story.js'

/** Incidents of a foundry, told clause by clause. */
export const castingQualityIncidentsExamples: RegulationExamples = {
  regulation: 'casting-quality-incidents',
  cast: {
    qm: { id: 'q-1', unit: 'qm-dept', roles: ['qm-dept'] },
    patrol: { id: 'x-1', unit: 'qm-dept', roles: ['patrol-inspection'] },
    works: { id: 'z-1', unit: 'casting-machining', roles: ['casting-machining'] },
  },
  clauses: { ...handling, ...classes },
  story,
}
