import type { RegulationExamples } from '../../example/language.js'
import { replyExamples } from './examples-reply.js'
import { revisitExamples } from './examples-revisit.js'
import { scoresExamples } from './examples-scores.js'
import { story } from './story.js'

/** What the clauses do, case by case. */
export const telecom10010WordingExamples: RegulationExamples = {
  regulation: 'telecom-10010-wording',
  cast: {
    handler: { id: 'w-1001', unit: 'complaint-centre', roles: ['handler'] },
    supervisor: { id: 'q-1', unit: 'complaint-centre', roles: ['quality-supervisor'] },
    wife: { id: 'x-1', roles: ['other-answerer'] },
    user: { id: 'p-1', roles: ['user'] },
  },
  clauses: { ...replyExamples, ...scoresExamples, ...revisitExamples },
  story,
}
