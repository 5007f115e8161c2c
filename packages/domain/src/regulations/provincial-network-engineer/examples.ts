import type { RegulationExamples } from '../../example/language.js'
import { figures } from './examples-figures.js'
import { orders } from './examples-orders.js'
import { story } from './story.js'

/** The point of a province where network complaints come together, with a contractor and the market department. */
export const provincialNetworkEngineerExamples: RegulationExamples = {
  regulation: 'provincial-network-engineer',
  organisation: {
    version: 'directory-1',
    units: {
      company: { id: 'company' },
      'provincial-point': { id: 'provincial-point', parent: 'company', parties: ['provincial-point'] },
      contractor: { id: 'contractor', parent: 'company', parties: ['outsourcer'] },
      market: { id: 'market', parent: 'company', parties: ['market-dept'] },
    },
    people: { 'e-1': { id: 'e-1', unit: 'provincial-point', roles: ['engineer'] } },
  },
  cast: {
    engineer: { id: 'e-1', unit: 'provincial-point', roles: ['engineer'] },
    contractor: { id: 'o-1', unit: 'contractor', roles: ['outsourcer'] },
    market: { id: 'm-1', unit: 'market', roles: ['market-dept'] },
    centre: { id: 'c-1', unit: 'company', roles: ['centre'] },
  },
  clauses: { ...orders, ...figures },
  story,
}
