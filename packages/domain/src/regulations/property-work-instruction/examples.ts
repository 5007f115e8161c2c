import type { RegulationExamples } from '../../example/language.js'
import { cast } from './examples-base.js'
import { closing } from './examples-closing.js'
import { followUp } from './examples-follow-up.js'
import { intake } from './examples-intake.js'
import { records } from './examples-records.js'
import { types } from './examples-types.js'
import { story } from './story.js'

/** The work instruction of a property company, shown clause by clause. */
export const propertyWorkInstructionExamples: RegulationExamples = {
  regulation: 'property-work-instruction',
  cast,
  clauses: { ...types, ...intake, ...followUp, ...closing, ...records },
  story,
}
