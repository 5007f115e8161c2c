import type { RegulationExamples } from '../../example/language.js'
import { general } from './examples-general.js'
import { handling } from './examples-handling.js'
import { story } from './story.js'

/** Examples of the call-centre rules, model 2: a parcel service. */
export const callCentreModel2Examples: RegulationExamples = {
  regulation: 'call-centre-model-2',
  organisation: {
    version: 'directory-1',
    units: {
      company: { id: 'company', parties: ['management'] },
      'call-centre': { id: 'call-centre', parent: 'company', parties: ['call-centre'] },
      'sorting-centre': { id: 'sorting-centre', parent: 'company', parties: ['responsible-dept'] },
      'line-haul': { id: 'line-haul', parent: 'company', parties: ['responsible-dept'] },
    },
    people: {
      'r-1': { id: 'r-1', unit: 'call-centre', roles: ['receptionist'] },
      'd-1': { id: 'd-1', unit: 'sorting-centre', roles: ['responsible-dept'] },
    },
  },
  cast: {
    receptionist: { id: 'r-1', unit: 'call-centre', roles: ['receptionist'] },
    sorter: { id: 'd-1', unit: 'sorting-centre', roles: ['responsible-dept'] },
  },
  clauses: { ...general, ...handling },
  story,
}
