import type { ParameterValue } from './language/regulation.js'

/**
 * What a deployment sets for one regulation: the blanks of its source, and which way to read it where it is ambiguous. Versioned, and pinned with the regulation when a
 * complaint is received: a later change moves no time limit that runs already.
 */
export interface Settings {
  /** Name of this set of values; empty where the defaults hold. */
  readonly version: string
  readonly parameters: { readonly [name: string]: ParameterValue }
  /** Ids of the ambiguities in which the deployment takes the other reading. */
  readonly readings?: ReadonlyArray<string>
}

/** The defaults of the regulation itself. */
export const defaults: Settings = { version: '', parameters: {} }
