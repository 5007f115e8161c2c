import type { RegulationExamples } from '../../example/language.js'
import { business } from './examples-business.js'
import { general } from './examples-general.js'
import { inspection } from './examples-inspection.js'
import { manufacturing } from './examples-manufacturing.js'
import { office } from './examples-office.js'
import { report } from './examples-report.js'
import { sheet } from './examples-sheet.js'
import { story } from './story.js'

/** Complaints about circuit boards, told clause by clause. */
export const pcbManufacturerExamples: RegulationExamples = {
  regulation: 'pcb-manufacturer',
  cast: {
    sales: { id: 'b-1', unit: 'business-dept', roles: ['business-dept'] },
    qm: { id: 'q-1', unit: 'qm-dept', roles: ['qm-dept'] },
    office: { id: 'g-1', unit: 'gm-production-group', roles: ['gm-production-group'] },
    plant: { id: 'm-1', unit: 'manufacturing', roles: ['manufacturing'] },
    boss: { id: 'gm-1', unit: 'general-manager', roles: ['general-manager'] },
    sent: { id: 'd-1', unit: 'manufacturing', roles: ['delegate'] },
  },
  clauses: { ...general, ...business, ...manufacturing, ...office, ...sheet, ...inspection, ...report },
  story,
}
