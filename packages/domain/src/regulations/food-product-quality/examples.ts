import type { RegulationExamples } from '../../example/language.js'
import { form } from './examples-form.js'
import { answer, document, inquiry } from './examples-inquiry.js'
import { cast } from './examples-steps.js'
import { team } from './examples-team.js'
import { story } from './story.js'

/** Examples of the rules on product quality, clause by clause, and one complaint told whole. */
export const foodProductQualityExamples: RegulationExamples = {
  regulation: 'food-product-quality',
  cast,
  clauses: { ...team, ...form, ...document, ...inquiry, ...answer },
  story,
}
