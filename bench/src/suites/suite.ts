import type { Options } from '../kit/options.js'

export interface Suite {
  readonly name: string
  readonly about: string
  readonly run: (options: Options) => Promise<void>
}
