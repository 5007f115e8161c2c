import type { RegulationExamples } from '../../example/language.js'
import { complaints } from './examples-complaints.js'
import { inquiries } from './examples-inquiries.js'
import { intake } from './examples-intake.js'
import { principles } from './examples-principles.js'
import { suggestions } from './examples-suggestions.js'
import { story } from './story.js'

/** A branch company: its marketing centre with the order department, customer service, delivery, and one county. */
export const tobaccoBranchCompanyExamples: RegulationExamples = {
  regulation: 'tobacco-branch-company',
  organisation: {
    version: '2026-01',
    units: {
      branch: { id: 'branch' },
      marketing: { id: 'marketing', parent: 'branch', parties: ['marketing-centre'] },
      order: { id: 'order', parent: 'marketing', parties: ['order-dept'] },
      service: { id: 'service', parent: 'branch', parties: ['service-dept'] },
      delivery: { id: 'delivery', parent: 'branch', head: 'w-51', parties: ['responsible-dept'] },
      'county-a': { id: 'county-a', parent: 'branch', parties: ['county-company'] },
    },
    people: {
      'w-51': { id: 'w-51', unit: 'delivery', roles: ['responsible-dept', 'leader'] },
      'w-52': { id: 'w-52', unit: 'delivery', roles: ['responsible-dept', 'investigator'] },
    },
    tables: {
      territory: { '城东/': 'county-company', '城东/branch': 'marketing-centre' },
      assignment: { 'complaint/service': 'delivery' },
    },
  },
  cast: {
    clerk: { id: 'w-11', unit: 'county-a', roles: ['county-marketing', 'receiving-unit'] },
    hotline: { id: 'w-21', unit: 'marketing', roles: ['marketing-centre', 'receiving-unit'] },
    order: { id: 'w-31', unit: 'order', roles: ['order-dept'] },
    service: { id: 'w-41', unit: 'service', roles: ['service-dept'] },
    dept: { id: 'w-52', unit: 'delivery', roles: ['responsible-dept', 'investigator'] },
    leader: { id: 'd-1', unit: 'branch', roles: ['leader'] },
  },
  clauses: { ...principles, ...intake, ...inquiries, ...suggestions, ...complaints },
  story,
}
