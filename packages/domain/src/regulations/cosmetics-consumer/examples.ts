import type { RegulationExamples } from '../../example/language.js'
import { allergy } from './examples-allergy.js'
import { allergyMarket } from './examples-allergy-market.js'
import { general } from './examples-general.js'
import { product } from './examples-product.js'
import { service } from './examples-service.js'
import { cast } from './examples-steps.js'
import { types } from './examples-types.js'
import { story } from './story.js'

/** Examples of the rules on consumer complaints, clause by clause, and one complaint told whole. */
export const cosmeticsConsumerExamples: RegulationExamples = {
  regulation: 'cosmetics-consumer',
  cast,
  clauses: { ...general, ...types, ...product, ...service, ...allergy, ...allergyMarket },
  story,
}
