import type { RegulationExamples } from '../../example/language.js'
import { content } from './examples-content.js'
import { handling } from './examples-handling.js'
import { registration } from './examples-registration.js'
import { result } from './examples-result.js'
import { start } from './examples-start.js'
import { story } from './story.js'

/** Reports of harmful information, told clause by clause. */
export const icpUserReportsExamples: RegulationExamples = {
  regulation: 'icp-user-reports',
  cast: {
    desk: { id: 'z-1', unit: 'information-department', roles: ['centre'] },
    dedicated: { id: 'i-1', unit: 'information-department', roles: ['info-officer'] },
    team: { id: 's-1', unit: 'security-team', roles: ['security-team'] },
    officer: { id: 'o-1', unit: 'security-team', roles: ['case-officer'] },
    boss: { id: 'l-1', unit: 'management', roles: ['leader'] },
    filing: { id: 'i-2', unit: 'information-department', roles: ['information-department'] },
  },
  clauses: { ...registration, ...content, ...start, ...handling, ...result },
  story,
}
