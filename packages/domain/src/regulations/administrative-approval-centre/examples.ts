import type { RegulationExamples } from '../../example/language.js'
import { cast, organisation } from './examples-base.js'
import { confirmed } from './examples-confirmed.js'
import { copies } from './examples-copies.js'
import { forwarding } from './examples-forwarding.js'
import { handling } from './examples-handling.js'
import { intake } from './examples-intake.js'
import { objection } from './examples-objection.js'
import { secrecy } from './examples-secrecy.js'
import { verified } from './examples-verified.js'
import { story } from './story.js'

/** The complaint regulation of an approval centre, shown clause by clause. */
export const administrativeApprovalCentreExamples: RegulationExamples = {
  regulation: 'administrative-approval-centre',
  organisation,
  cast,
  clauses: { ...intake, ...forwarding, ...handling, ...copies, ...objection, ...confirmed, ...verified, ...secrecy },
  story,
}
