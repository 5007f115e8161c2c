import type { Configuration } from '../config/resolve.js'
import type { Settings } from '../config/schema.js'
import type { RulesChoice } from '../open/rules.js'
import type { Host } from './host.js'
import type { Lang } from './language.js'
import type { Look } from './render/context.js'

/** One run of one command: where it writes, in which language, over which data. */
export interface Context extends Host, Look {
  /** Every setting, and where each comes from. */
  readonly configuration: Configuration
  readonly settings: Settings
  readonly lang: Lang
  /** Machine-readable: the result as JSON, and nothing else on stdout. */
  readonly json: boolean
  /** The data folder, absolute. */
  readonly data: string
  /** The regulations to open it with. */
  readonly rules: RulesChoice
}
