import type { RegulationExamples } from '../../example/language.js'
import { classification } from './examples-classification.js'
import { execution } from './examples-execution.js'
import { intake } from './examples-intake.js'
import { investigation } from './examples-investigation.js'
import { principles } from './examples-principles.js'
import { solution } from './examples-solution.js'
import { talk } from './examples-talk.js'
import { story } from './story.js'

/** Examples of the process norm: a hotel chain. */
export const serviceIndustryProcessNormExamples: RegulationExamples = {
  regulation: 'service-industry-process-norm',
  organisation: {
    version: 'directory-1',
    units: {
      hotel: { id: 'hotel', parties: ['company'] },
      'customer-service': { id: 'customer-service', parent: 'hotel', parties: ['customer-service'] },
      finance: { id: 'finance', parent: 'hotel', parties: ['responsible'] },
      'front-office': { id: 'front-office', parent: 'hotel', parties: ['responsible'] },
    },
    people: {
      'r-1': { id: 'r-1', unit: 'customer-service', roles: ['receiver'] },
      'h-1': { id: 'h-1', unit: 'finance', roles: ['handler'], authority: 200 },
      'h-2': { id: 'h-2', unit: 'front-office', roles: ['handler'], authority: 200 },
      'm-1': { id: 'm-1', unit: 'hotel', roles: ['approver', 'management'], authority: 20000 },
    },
    tables: { assignment: { 'charging/service': 'finance' } },
  },
  cast: {
    receiver: { id: 'r-1', unit: 'customer-service', roles: ['receiver'] },
    handler: { id: 'h-1', unit: 'finance', roles: ['handler'], authority: { amount: 200 } },
    investigator: { id: 'i-1', unit: 'finance', roles: ['investigator'] },
    approver: { id: 'm-1', unit: 'hotel', roles: ['approver', 'management'], authority: { amount: 20000 } },
    colleague: { id: 'w-1', unit: 'front-office', roles: ['witness'] },
    clerk: { id: 'r-2', unit: 'front-office', roles: ['approver'], authority: { amount: 1000 } },
  },
  clauses: { ...principles, ...intake, ...classification, ...investigation, ...solution, ...talk, ...execution },
  story,
}
