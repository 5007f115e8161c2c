import type { RegulationExamples } from '../../example/language.js'
import { backofficeExamples } from './examples-backoffice.js'
import { classesExamples } from './examples-classes.js'
import { principlesExamples } from './examples-principles.js'
import { productExamples } from './examples-product.js'
import { serviceExamples } from './examples-service.js'
import { serviceAreaExamples } from './examples-service-area.js'
import { story } from './story.js'

/** What the clauses do, case by case. */
export const salesCompanyExamples: RegulationExamples = {
  regulation: 'sales-company',
  organisation: {
    version: 'directory-1',
    units: {
      sales: { id: 'sales', parties: ['sales-dept'] },
      backoffice: { id: 'backoffice', parent: 'sales', parties: ['sales-backoffice'], head: 'h-1' },
      east: { id: 'east', kind: 'region', parent: 'sales', parties: ['regional-head'], head: 'g-1' },
      'shop-1': { id: 'shop-1', parent: 'east' },
    },
    people: {
      'h-1': { id: 'h-1', unit: 'backoffice', roles: ['backoffice-head'] },
      'g-1': { id: 'g-1', unit: 'east', roles: ['regional-head'] },
      'w-7': { id: 'w-7', unit: 'shop-1' },
      'w-9': { id: 'w-9', unit: 'backoffice', roles: ['sales-backoffice'] },
    },
  },
  cast: {
    receiver: { id: 'r-1', unit: 'sales', roles: ['receiver'] },
    backoffice: { id: 'w-8', unit: 'backoffice', roles: ['sales-backoffice'] },
    head: { id: 'h-1', unit: 'backoffice', roles: ['backoffice-head'] },
    regional: { id: 'g-1', unit: 'east', roles: ['regional-head'] },
    area: { id: 'a-1', roles: ['area-manager'] },
    director: { id: 'd-1', roles: ['marketing-director'] },
  },
  clauses: {
    ...classesExamples,
    ...principlesExamples,
    ...serviceExamples,
    ...serviceAreaExamples,
    ...backofficeExamples,
    ...productExamples,
  },
  story,
}
