import type { RegulationExamples } from '../../example/language.js'
import { general } from './examples-general.js'
import { limits } from './examples-limits.js'
import { procedure } from './examples-procedure.js'
import { story } from './story.js'

/** A school with an office, two departments, a leader and a leadership team. */
export const centralPrimarySchoolExamples: RegulationExamples = {
  regulation: 'central-primary-school',
  organisation: {
    version: 'directory-1',
    units: {
      school: { id: 'school', head: 'l-1' },
      office: { id: 'office', parent: 'school', parties: ['school-office'] },
      teaching: { id: 'teaching', parent: 'school', parties: ['department'], head: 'd-1' },
      logistics: { id: 'logistics', parent: 'school', parties: ['department'] },
    },
    people: {
      'l-1': { id: 'l-1', unit: 'school', roles: ['school-leader'] },
      'd-1': { id: 'd-1', unit: 'teaching', roles: ['department'] },
      'o-1': { id: 'o-1', unit: 'teaching', roles: ['case-officer'] },
      't-5': { id: 't-5', unit: 'teaching' },
    },
    tables: { remit: { teaching: 'teaching', meals: 'logistics' } },
  },
  cast: {
    office: { id: 'f-1', unit: 'office', roles: ['school-office'] },
    department: { id: 'd-1', unit: 'teaching', roles: ['department'] },
    officer: { id: 'o-1', unit: 'teaching', roles: ['case-officer', 'department'] },
    leader: { id: 'l-1', unit: 'school', roles: ['school-leader'] },
    team: { id: 'l-2', unit: 'school', roles: ['leadership-team'] },
    teacher: { id: 't-9', unit: 'logistics', roles: [] },
  },
  clauses: { ...general, ...procedure, ...limits },
  story,
}
