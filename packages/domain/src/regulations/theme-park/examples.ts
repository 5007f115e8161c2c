import type { RegulationExamples } from '../../example/language.js'
import { departments } from './examples-departments.js'
import { ranks } from './examples-ranks.js'
import { reception } from './examples-reception.js'
import { story } from './story.js'

/** Complaints of visitors to a park, told clause by clause. */
export const themeParkExamples: RegulationExamples = {
  regulation: 'theme-park',
  organisation: {
    version: 'park-1',
    units: {
      park: { id: 'park', head: 'd-1' },
      'complaint-department': { id: 'complaint-department', parent: 'park', head: 'm-1' },
      'front-office': { id: 'front-office', parent: 'complaint-department', head: 'h-1' },
      storage: { id: 'storage', parent: 'park', head: 's-1' },
    },
    people: {
      'd-1': { id: 'd-1', unit: 'park', roles: ['company-head'] },
      'm-1': { id: 'm-1', unit: 'complaint-department', roles: ['manager'] },
      'r-1': { id: 'r-1', unit: 'complaint-department', roles: ['receptionist'] },
      'h-1': { id: 'h-1', unit: 'front-office', roles: ['employee'] },
      'g-1': { id: 'g-1', unit: 'front-office', roles: ['employee'] },
      's-1': { id: 's-1', unit: 'storage', roles: ['relevant-dept'] },
      'a-1': { id: 'a-1', unit: 'park', roles: ['archive-room'] },
    },
    tables: { departments: { quality: 'storage' } },
    rosters: { manager: ['m-1'] },
  },
  cast: {
    reception: { id: 'r-1', unit: 'complaint-department', roles: ['receptionist'] },
    guide: { id: 'g-1', unit: 'front-office', roles: ['employee'] },
    boss: { id: 'm-1', unit: 'complaint-department', roles: ['manager'] },
    storage: { id: 's-1', unit: 'storage', roles: ['relevant-dept'] },
    archivist: { id: 'a-1', unit: 'park', roles: ['archive-room'] },
  },
  clauses: { ...reception, ...ranks, ...departments },
  story,
}
