import type { RegulationExamples } from '../../example/language.js'
import { callingBackExamples } from './examples-calling-back.js'
import { departmentsExamples } from './examples-departments.js'
import { inTimeExamples } from './examples-in-time.js'
import { indicatorsExamples } from './examples-indicators.js'
import { leaveExamples } from './examples-leave.js'
import { ordersExamples } from './examples-orders.js'
import { passingOnExamples } from './examples-passing-on.js'
import { reportsExamples } from './examples-reports.js'
import { shiftsExamples } from './examples-shifts.js'
import { trackingExamples } from './examples-tracking.js'
import { story } from './story.js'

/** What the clauses do, case by case. */
export const telecomVoiceHandlerExamples: RegulationExamples = {
  regulation: 'telecom-voice-handler',
  organisation: {
    version: 'directory-1',
    units: {
      team: { id: 'team', parties: ['complaint-team'] },
      network: { id: 'network', parties: ['department'] },
      billing: { id: 'billing', parties: ['department'] },
    },
    people: {
      'w-3': { id: 'w-3', unit: 'team', roles: ['handler'] },
      'r-1': { id: 'r-1', unit: 'team', roles: ['reviewer'] },
      'a-1': { id: 'a-1', unit: 'team', roles: ['stat-analyst'] },
    },
    tables: { assignment: { coverage: 'network', billing: 'billing' } },
  },
  cast: {
    province: { id: 'province-1', roles: ['province'] },
    handler: { id: 'w-3', unit: 'team', roles: ['handler'] },
    department: { id: 'd-1', unit: 'network', roles: ['department'] },
    manager: { id: 'm-1', roles: ['duty-manager'] },
    analyst: { id: 'a-1', unit: 'team', roles: ['stat-analyst'] },
    reviewer: { id: 'r-1', unit: 'team', roles: ['reviewer'] },
  },
  clauses: {
    ...ordersExamples,
    ...passingOnExamples,
    ...inTimeExamples,
    ...indicatorsExamples,
    ...callingBackExamples,
    ...trackingExamples,
    ...shiftsExamples,
    ...reportsExamples,
    ...departmentsExamples,
    ...leaveExamples,
  },
  story,
}
