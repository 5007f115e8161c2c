import type { RegulationExamples } from '../../example/language.js'
import { answer } from './examples-answer.js'
import { departments } from './examples-departments.js'
import { document } from './examples-document.js'
import { form } from './examples-form.js'
import { inquiry } from './examples-inquiry.js'
import { marketing } from './examples-marketing.js'
import { severe } from './examples-severe.js'
import { cast } from './examples-steps.js'
import { story } from './story.js'

/** Examples of the rules on product quality, clause by clause, and one complaint told whole. */
export const foodProductQualityExamples: RegulationExamples = {
  regulation: 'food-product-quality',
  cast,
  clauses: { ...marketing, ...severe, ...departments, ...form, ...document, ...inquiry, ...answer },
  story,
}
