import type { RegulationExamples } from '../../example/language.js'
import { agents } from './examples-agents.js'
import { assessment } from './examples-assessment.js'
import { emergency } from './examples-emergency.js'
import { feedback } from './examples-feedback.js'
import { feedbackUpward } from './examples-feedback-upward.js'
import { general } from './examples-general.js'
import { handling } from './examples-handling.js'
import { indicators } from './examples-indicators.js'
import { intake } from './examples-intake.js'
import { revisit } from './examples-revisit.js'
import { security } from './examples-security.js'
import { transferring } from './examples-transfer.js'
import { watch } from './examples-watch.js'
import { story } from './story.js'

/** A company with a hotline, a logistics and a finance department; each clause at work, and one case whole. */
export const serviceHotlineExamples: RegulationExamples = {
  regulation: 'service-hotline',
  organisation: {
    version: 'directory-1',
    units: {
      company: { id: 'company', head: 's-1' },
      hotline: { id: 'hotline', parent: 'company', parties: ['managing-dept'], head: 'm-1' },
      logistics: { id: 'logistics', parent: 'company', parties: ['relevant-dept'] },
      finance: { id: 'finance', parent: 'company', parties: ['relevant-dept'] },
    },
    people: {
      'w-1': { id: 'w-1', unit: 'hotline', roles: ['hotline-agent'] },
      'w-2': { id: 'w-2', unit: 'hotline', roles: ['hotline-agent'] },
      'h-1': { id: 'h-1', unit: 'logistics', roles: ['handler'] },
      'm-1': { id: 'm-1', unit: 'hotline', roles: ['manager', 'managing-dept'] },
      's-1': { id: 's-1', unit: 'company', roles: ['superior'] },
    },
    tables: { assignment: { delivery: 'logistics', billing: 'finance' } },
  },
  cast: {
    agent: { id: 'w-1', unit: 'hotline', roles: ['hotline-agent'] },
    'second-agent': { id: 'w-2', unit: 'hotline', roles: ['hotline-agent'] },
    handler: { id: 'h-1', unit: 'logistics', roles: ['handler', 'relevant-dept'] },
    manager: { id: 'm-1', unit: 'hotline', roles: ['manager', 'managing-dept'] },
    superior: { id: 's-1', unit: 'company', roles: ['superior'] },
    'managing-dept': { id: 'm-2', unit: 'hotline', roles: ['managing-dept'] },
  },
  clauses: {
    ...general,
    ...agents,
    ...intake,
    ...transferring,
    ...handling,
    ...feedback,
    ...feedbackUpward,
    ...revisit,
    ...watch,
    ...indicators,
    ...assessment,
    ...security,
    ...emergency,
  },
  story,
}
