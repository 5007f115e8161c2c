import type { Regulation } from '../../regulation/language/regulation.js'
import { allergy } from './clauses-allergy.js'
import { allergyMarket } from './clauses-allergy-market.js'
import { counter } from './clauses-counter.js'
import { general } from './clauses-general.js'
import { product } from './clauses-product.js'
import { sanctions } from './clauses-sanctions.js'
import { service } from './clauses-service.js'
import { types } from './clauses-types.js'
import { head } from './head.js'

/** Consumer complaints at a cosmetics company (消费者投诉处理管理规定): 25 clauses, seven by hand. */
export const cosmeticsConsumer: Regulation = {
  ...head,
  clauses: [...general, ...types, ...product, ...service, ...sanctions, ...allergy, ...allergyMarket, ...counter],
} satisfies Regulation
