import type { RegulationExamples } from '../../example/language.js'
import { classes } from './examples-classes.js'
import { duties } from './examples-duties.js'
import { story } from './story.js'

/** Examples of the rules for owner complaints: one department, one project with its service centre. */
export const propertyOwnerComplaintsExamples: RegulationExamples = {
  regulation: 'property-owner-complaints',
  organisation: {
    version: 'directory-1',
    units: {
      company: { id: 'company' },
      'property-dept': { id: 'property-dept', parent: 'company', parties: ['property-dept'] },
      riverside: { id: 'riverside', parent: 'property-dept', kind: 'project' },
      'riverside-service': { id: 'riverside-service', parent: 'riverside', parties: ['service-centre'] },
      mall: { id: 'mall', parent: 'company', kind: 'project' },
    },
    people: {
      'f-1': { id: 'f-1', unit: 'riverside-service', roles: ['service-centre'] },
      'q-1': { id: 'q-1', unit: 'property-dept', roles: ['quality-admin'] },
    },
  },
  cast: {
    'front-desk': { id: 'f-1', unit: 'riverside-service', roles: ['service-centre'] },
    analyst: { id: 'q-1', unit: 'property-dept', roles: ['quality-admin'] },
  },
  clauses: { ...duties, ...classes },
  story,
}
