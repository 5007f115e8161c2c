import { assessment } from './assessment/model.js'
import { indicator } from './indicator/model.js'
import { people } from './people/model.js'
import { register } from './register/model.js'
import { revisit } from './revisit/model.js'
import type { ReadModel } from './runtime/model.js'
import { score } from './score/model.js'
import { search } from './search/model.js'
import { sla } from './sla/model.js'
import { trail } from './trail/model.js'
import { stir, wake } from './wake/model.js'

/** The read models of Redress: together one schema, brought on together from one log. */
export const models: ReadonlyArray<ReadModel> = [
  register,
  search,
  sla,
  trail,
  revisit,
  people,
  assessment,
  indicator,
  score,
  wake,
  stir,
]
