import type { RegulationExamples } from '../../example/language.js'
import { duty } from './examples-duty.js'
import { intake } from './examples-intake.js'
import { story } from './story.js'

/** A service centre with people on duty, a repairer, a supervisor and a project manager. */
export const dormitoryPropertyServiceCentreExamples: RegulationExamples = {
  regulation: 'dormitory-property-service-centre',
  organisation: {
    version: 'directory-1',
    units: { centre: { id: 'centre', parties: ['service-centre'], head: 'm-1' } },
    people: {
      'o-1': { id: 'o-1', unit: 'centre', roles: ['duty-officer'] },
      'v-1': { id: 'v-1', unit: 'centre', roles: ['complaint-receiver'] },
      'r-1': { id: 'r-1', unit: 'centre', roles: ['repairer', 'responsible'] },
      'r-2': { id: 'r-2', unit: 'centre', roles: ['cleaner', 'responsible'] },
      's-1': { id: 's-1', unit: 'centre', roles: ['supervisor'] },
      'm-1': { id: 'm-1', unit: 'centre', roles: ['project-manager'] },
    },
    tables: { responsible: { 'cleaner/A-1': 'r-2' } },
    rosters: { officer: ['o-1'] },
  },
  cast: {
    officer: { id: 'o-1', unit: 'centre', roles: ['duty-officer'] },
    receiver: { id: 'v-1', unit: 'centre', roles: ['complaint-receiver'] },
    repairer: { id: 'r-1', unit: 'centre', roles: ['repairer', 'responsible'] },
    supervisor: { id: 's-1', unit: 'centre', roles: ['supervisor'] },
    manager: { id: 'm-1', unit: 'centre', roles: ['project-manager'] },
    porter: { id: 'g-1', unit: 'centre', roles: ['porter'] },
  },
  clauses: { ...intake, ...duty },
  story,
}
