import type { RegulationExamples } from '../../example/language.js'
import { cast } from './examples-base.js'
import { closing } from './examples-closing.js'
import { closingImprovable } from './examples-closing-improvable.js'
import { followUp } from './examples-follow-up.js'
import { intake } from './examples-intake.js'
import { limits } from './examples-limits.js'
import { records } from './examples-records.js'
import { revisit } from './examples-revisit.js'
import { types } from './examples-types.js'
import { story } from './story.js'

/** The work instruction of a property company, shown clause by clause. */
export const propertyWorkInstructionExamples: RegulationExamples = {
  regulation: 'property-work-instruction',
  cast,
  clauses: { ...types, ...intake, ...limits, ...followUp, ...revisit, ...closing, ...closingImprovable, ...records },
  story,
}
