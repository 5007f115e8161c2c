import type { RegulationExamples } from '../../example/language.js'
import { association } from './examples-association.js'
import { branch } from './examples-branch.js'
import { bulletin } from './examples-bulletin.js'
import { circular } from './examples-circular.js'
import { directory } from './examples-directory.js'
import { interview } from './examples-interview.js'
import { limits } from './examples-limits.js'
import { limitsBranch } from './examples-limits-branch.js'
import { member } from './examples-member.js'
import { reception } from './examples-reception.js'
import { rectification } from './examples-rectification.js'
import { cast, organisation } from './examples-steps.js'
import { story } from './story.js'

/** Examples of the measures of the banking association, clause by clause, and one complaint told whole. */
export const liaoningBankingAssociationExamples: RegulationExamples = {
  regulation: 'liaoning-banking-association',
  organisation,
  cast,
  clauses: {
    ...reception,
    ...association,
    ...directory,
    ...bulletin,
    ...member,
    ...rectification,
    ...branch,
    ...limits,
    ...limitsBranch,
    ...interview,
    ...circular,
  },
  story,
}
