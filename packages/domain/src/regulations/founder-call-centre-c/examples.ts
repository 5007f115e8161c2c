import type { RegulationExamples } from '../../example/language.js'
import { closedLoopExamples } from './examples-closed-loop.js'
import { departmentsExamples } from './examples-departments.js'
import { handlingExamples } from './examples-handling.js'
import { intakeExamples } from './examples-intake.js'
import { repairExamples } from './examples-repair.js'
import { story } from './story.js'

/** What the clauses do, case by case. */
export const founderCallCentreCExamples: RegulationExamples = {
  regulation: 'founder-call-centre-c',
  organisation: {
    version: 'directory-1',
    units: {
      'call-centre': { id: 'call-centre', parties: ['complaint-specialist'] },
      support: { id: 'support', parties: ['technical-support'] },
      station: { id: 'station', parties: ['repair-station'] },
      quality: { id: 'quality', parties: ['quality-dept'] },
      responsible: { id: 'responsible', parties: ['responsible-dept'] },
      development: { id: 'development', parties: ['responsible-dept'] },
      store: { id: 'store', parties: ['responsible-dept'] },
    },
    people: {},
    tables: {
      assignment: { repair: 'technical-support', driver: 'development' },
      remedyDepartment: { 'replace-machine': 'store' },
    },
  },
  cast: {
    specialist: { id: 's-1', unit: 'call-centre', roles: ['complaint-specialist'] },
    support: { id: 't-1', unit: 'support', roles: ['technical-support'] },
    station: { id: 'r-1', unit: 'station', roles: ['repair-station'] },
    quality: { id: 'q-1', unit: 'quality', roles: ['quality-dept'] },
  },
  clauses: { ...intakeExamples, ...handlingExamples, ...repairExamples, ...departmentsExamples, ...closedLoopExamples },
  story,
}
