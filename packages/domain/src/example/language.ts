import type { Supplied } from '../aggregate/happening.js'
import type { Value } from '../codec/words.js'
import type { Actor } from '../complaint/party.js'
import type { Bilingual } from '../complaint/rejection.js'
import type { Organisation } from '../regulation/organisation.js'
import type { Settings } from '../regulation/settings.js'

/** What is expected, by clause: each text exactly as it is told. */
export interface ByClause {
  readonly [clause: string]: ReadonlyArray<string>
}

/** Somebody does something. What is not said to be refused must be accepted. */
export interface ExampleDeed {
  /** Wall clock of Shanghai: `2026-01-05 10:00`. */
  readonly at: string
  /** A name of the cast, else a role of the regulation. */
  readonly by: string
  /** The command, with its variant or act: `Reply:final`, `Record:registered`. */
  readonly do: string
  /** The stream that it is done to: `c-2`, `agent/w-3`, `unit/bank-a`, `call/k-1`; by default the complaint `c-1`. */
  readonly on?: string
  /** Data of the command; of a `Record` the details of the act, beside what any act may carry. */
  readonly with?: { readonly [key: string]: unknown }
  /** Answers of the outside; those about the other streams of the example are found by themselves. */
  readonly supplied?: Supplied
  /** The clauses that refuse it, all of them. */
  readonly refused?: ReadonlyArray<string>
  /** The clauses that warn of it, all of them. */
  readonly warned?: ReadonlyArray<string>
  /** Of clauses that route: step and recipients, `investigate: bank-a`. */
  readonly routed?: ByClause
  /** What clauses bring about by it: `Escalated to member-leader`. */
  readonly brings?: ByClause
}

/** Time passes: the watchdog looks at the complaints at every moment at which they ask for it. */
export interface ExampleWait {
  readonly until: string
  readonly brings?: ByClause
}

export type ExampleStep = ExampleDeed | ExampleWait

/** What is seen in the end, or at another moment. */
export interface ExampleLook {
  /** By default the moment of the last step. */
  readonly at?: string
  readonly on?: string
  /** State and due time of each clock of a clause: `met 2026-01-09`, with the time unless it is the end of the day. */
  readonly clocks?: ByClause
  /** Facts by path, as clauses read them. */
  readonly facts?: { readonly [path: string]: Value | null }
  /** Regulations that the complaint runs under. */
  readonly pinned?: ReadonlyArray<string>
  /** Lines of the ledgers of a clause. */
  readonly scores?: ByClause
  /** Indicators of a clause, of the period in which the look lies. */
  readonly figures?: ByClause
  /** Reports of a clause that are owed, and what is in them. */
  readonly reports?: ByClause
  /** What a clause hides: from a role, or one that takes it out. */
  readonly hidden?: ByClause
  /** What a clause has somebody keep, and which property of the store it rests on. */
  readonly kept?: ByClause
}

/** A case told under a whole regulation. */
export interface Example {
  /** What it shows. */
  readonly says?: Bilingual
  /** What the deployment sets. */
  readonly under?: Partial<Pick<Settings, 'parameters' | 'readings'>>
  readonly steps: ReadonlyArray<ExampleStep>
  readonly then?: ReadonlyArray<ExampleLook>
}

/** Examples by the clause that they show. */
export interface ClauseExamples {
  readonly [clause: string]: ReadonlyArray<Example>
}

/** One complaint, agent or period told whole. */
export interface Story extends Example, Bilingual {}

/** The examples of a regulation: its tests, its illustrations, its proof. */
export interface RegulationExamples {
  readonly regulation: string
  readonly organisation?: Organisation
  readonly cast: { readonly [name: string]: Actor }
  readonly clauses: ClauseExamples
  readonly story: Story
}
