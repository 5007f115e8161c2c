import type { ProjectionError } from './error.js'

/** What whoever brings the read models on knows by itself, since it opened them. Data only: it crosses from one thread to another. */
export interface Pulse {
  /** What it is called in the lease. */
  readonly owner: string
  /** Events per second of working time; 0 before the first. */
  readonly rate: number
  readonly taken: number
  /** The rate of what is being built beside a model, by the model's name. */
  readonly buildingRates: Readonly<Record<string, number>>
  readonly paused: boolean
  /** What following the log stumbled over last, until it goes on again. */
  readonly trouble: ProjectionError | undefined
  /** How often following the log had to try again. */
  readonly retries: number
}
