import type { RegulationExamples } from '../../example/language.js'
import { assessment } from './examples-assessment.js'
import { channels } from './examples-channels.js'
import { entry } from './examples-entry.js'
import { final } from './examples-final.js'
import { handling } from './examples-handling.js'
import { intake } from './examples-intake.js'
import { settling } from './examples-settling.js'
import { story } from './story.js'

/** Examples of the call-centre rules, model 1: a maker of washing machines and its call centre. */
export const callCentreModel1Examples: RegulationExamples = {
  regulation: 'call-centre-model-1',
  organisation: {
    version: 'directory-1',
    units: {
      company: { id: 'company', parties: ['company'] },
      'service-dept': { id: 'service-dept', parent: 'company', parties: ['service-dept'] },
      'call-centre': { id: 'call-centre', parent: 'service-dept' },
      'product-dept': { id: 'product-dept', parent: 'company', parties: ['responsible-unit'] },
    },
    people: {
      'r-1': { id: 'r-1', unit: 'call-centre', roles: ['receiver', 'agent'] },
      'h-1': { id: 'h-1', unit: 'call-centre', roles: ['handler', 'agent'] },
      'h-2': { id: 'h-2', unit: 'call-centre', roles: ['handler', 'agent'] },
      'd-1': { id: 'd-1', unit: 'product-dept', roles: ['responsible-unit'] },
      's-1': { id: 's-1', unit: 'call-centre', roles: ['supervisor'] },
      'q-1': { id: 'q-1', unit: 'call-centre', roles: ['quality-inspector'] },
    },
    tables: { assignment: { 'product-quality': 'product-dept' } },
  },
  cast: {
    receiver: { id: 'r-1', unit: 'call-centre', roles: ['receiver', 'agent'] },
    handler: { id: 'h-1', unit: 'call-centre', roles: ['handler', 'agent'] },
    technician: { id: 'd-1', unit: 'product-dept', roles: ['responsible-unit'] },
    supervisor: { id: 's-1', unit: 'call-centre', roles: ['supervisor'] },
    inspector: { id: 'q-1', unit: 'call-centre', roles: ['quality-inspector'] },
    manager: { id: 'm-1', unit: 'company', roles: ['company'] },
  },
  clauses: { ...channels, ...intake, ...entry, ...handling, ...settling, ...assessment, ...final },
  story,
}
