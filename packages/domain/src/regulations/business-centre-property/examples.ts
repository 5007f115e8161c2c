import type { RegulationExamples } from '../../example/language.js'
import { answering } from './examples-answering.js'
import { receiving } from './examples-receiving.js'
import { story } from './story.js'

/** A property office with its customer desk and its engineers. */
export const businessCentrePropertyExamples: RegulationExamples = {
  regulation: 'business-centre-property',
  organisation: {
    version: '2026-01',
    units: {
      office: { id: 'office' },
      desk: { id: 'desk', parent: 'office', head: 'w-10' },
      engineering: { id: 'engineering', parent: 'office', head: 'w-20', parties: ['relevant-dept'] },
    },
    people: {
      'w-10': { id: 'w-10', unit: 'desk', roles: ['supervisor'] },
      'w-11': { id: 'w-11', unit: 'desk', roles: ['receiver'] },
      'w-20': { id: 'w-20', unit: 'engineering', roles: ['relevant-dept'] },
    },
  },
  cast: {
    clerk: { id: 'w-11', unit: 'desk', roles: ['receiver'] },
    supervisor: { id: 'w-10', unit: 'desk', roles: ['supervisor'] },
    engineer: { id: 'w-20', unit: 'engineering', roles: ['relevant-dept'] },
  },
  clauses: { ...receiving, ...answering },
  story,
}
