import type { RegulationExamples } from '../../example/language.js'
import { accountability } from './examples-accountability.js'
import { dispatch } from './examples-dispatch.js'
import { handling } from './examples-handling.js'
import { inquiries } from './examples-inquiries.js'
import { inspection } from './examples-inspection.js'
import { intake } from './examples-intake.js'
import { limits } from './examples-limits.js'
import { principles } from './examples-principles.js'
import { province } from './examples-province.js'
import { records } from './examples-records.js'
import { reports } from './examples-reports.js'
import { results } from './examples-results.js'
import { revisit } from './examples-revisit.js'
import { service } from './examples-service.js'
import { story } from './story.js'

/** A municipal tobacco company: its monitoring centre, one county bureau, one department, and whoever leads them. */
export const tobaccoMonitoringCentreExamples: RegulationExamples = {
  regulation: 'tobacco-monitoring-centre',
  organisation: {
    version: '2026-01',
    units: {
      company: { id: 'company', parties: ['company-leaders'] },
      centre: { id: 'centre', parent: 'company', parties: ['monitoring-centre'] },
      rectification: { id: 'rectification', parent: 'company', parties: ['rectification-office'] },
      'county-a': { id: 'county-a', parent: 'company', kind: 'county', head: 'w-31', parties: ['county'] },
      logistics: { id: 'logistics', parent: 'company', kind: 'city-dept', head: 'w-41', parties: ['city-dept'] },
    },
    people: {
      'w-11': { id: 'w-11', unit: 'centre', roles: ['receiver', 'monitoring-centre'] },
      'w-31': { id: 'w-31', unit: 'county-a', roles: ['first-responsible', 'county'] },
      'w-32': { id: 'w-32', unit: 'county-a', roles: ['county'] },
      'w-41': { id: 'w-41', unit: 'logistics', roles: ['first-responsible', 'city-dept'] },
    },
    tables: { cityDepartment: { delivery: 'logistics' } },
  },
  cast: {
    officer: { id: 'w-11', unit: 'centre', roles: ['receiver', 'monitoring-centre'] },
    colleague: { id: 'w-12', unit: 'centre', roles: ['monitoring-centre'] },
    leader: { id: 'd-1', unit: 'company', roles: ['deputy-manager'] },
    director: { id: 'z-1', unit: 'rectification', roles: ['rectification-director', 'rectification-office'] },
    county: { id: 'w-31', unit: 'county-a', roles: ['first-responsible', 'county'] },
    seller: { id: 'w-32', unit: 'county-a', roles: ['county'] },
    logistics: { id: 'w-41', unit: 'logistics', roles: ['first-responsible', 'city-dept'] },
  },
  clauses: {
    ...principles,
    ...service,
    ...records,
    ...intake,
    ...inquiries,
    ...reports,
    ...limits,
    ...handling,
    ...inspection,
    ...results,
    ...province,
    ...revisit,
    ...dispatch,
    ...accountability,
  },
  story,
}
