import type { Bilingual } from '@redress/domain'
import type { Either } from 'fp-ts/lib/Either.js'
import type * as t from 'io-ts'
import type { Identity } from '../identity/identity.js'
import type { Permission } from '../identity/permission.js'
import type { Scope } from '../identity/scope.js'
import type { Redress } from '../redress.js'
import type { Changes } from './changes/hub.js'
import type { Imports } from './imports/jobs.js'
import type { ProblemOf } from './problem.js'
import type { ProblemTag } from './problem-kinds.js'

/** One parameter of an address or header. */
export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly codec: t.Mixed
  readonly required: boolean
  readonly meaning: Bilingual
  readonly example?: string
}

/** A deployment as it is served. */
export interface Service extends Redress {
  /** What the process manager stumbled over last, until it goes on again. */
  readonly watchTrouble: () => Bilingual | undefined
  /** Tells who listens what changes. */
  readonly changes: Changes
  /** Registers that are brought in. */
  readonly imports: Imports
  /** What was measured, in the text format of Prometheus. */
  readonly metrics: () => Promise<string>
}

/** What a route is asked: parameters as they came, checked against their codecs; body as parsed, unchecked. */
export interface Ask {
  readonly path: { readonly [name: string]: string }
  readonly query: { readonly [name: string]: string }
  readonly header: { readonly [name: string]: string }
  readonly body: unknown
  /** The path that was asked, as it came. */
  readonly at: string
  /** Who asks, and which cases they may know of. */
  readonly who: Identity
  readonly scope: Scope
}

/** What it says when all is well. */
export interface Said {
  readonly status: number
  readonly body: unknown
  readonly headers?: { readonly [name: string]: string }
  /** Default `application/json`. */
  readonly type?: string
}

export type Saying = Promise<Either<ProblemOf, Said>>

/** A route as data: what Fastify serves and what the OpenAPI document says both come from it, so they cannot differ. */
export interface Route {
  readonly method: 'GET' | 'POST'
  /** With `:name` for parameters. */
  readonly path: string
  readonly operationId: string
  /** Without one, nobody gets in. */
  readonly permission: Permission
  readonly summary: Bilingual
  readonly tag: 'complaints' | 'commands' | 'questions' | 'figures' | 'reference' | 'personal' | 'imports' | 'service'
  readonly parameters: ReadonlyArray<Parameter>
  /** JSON Schema is made from the codec; the example is checked against it. */
  readonly body?: { readonly name: string; readonly schema: unknown; readonly example: unknown }
  /** Bytes of a body; default 1 MiB. */
  readonly bodyLimit?: number
  readonly answers: {
    readonly status: number
    readonly meaning: string
    readonly headers?: ReadonlyArray<string>
    /** One media type, or those that can be chosen from. */
    readonly type?: string | ReadonlyArray<string>
    readonly codec?: t.Mixed
    /** The same where only some members of each item were asked for. */
    readonly selection?: t.Mixed
  }
  /** Problems beside those that every route can have. */
  readonly problems: ReadonlyArray<ProblemTag>
  readonly answer: (service: Service, ask: Ask) => Saying
}
