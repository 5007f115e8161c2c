import type { EpochMs } from '@redress/holidays'

/** Where the claims about a person stand in a token; a path of keys for what is nested (`realm_access.roles`). */
export interface Claims {
  /** Pseudonymous id, as `actor.id` has it. Default `sub`. */
  readonly id?: string
  /** A text or a list: `agent`, `supervisor`, `auditor`, `analyst`, `administrator`. Default `roles`. */
  readonly roles?: string
  /** The unit that they belong to. Default `unit`. */
  readonly unit?: string
  /** Roles of the regulations that they act under. Default `duties`. */
  readonly duties?: string
}

/** Whose tokens are taken, and for what. */
export interface OidcOptions {
  /** Issuer, as its discovery document and its tokens have it: `https://id.example.org/realms/city`. */
  readonly issuer: string
  /** What the tokens are to be for: `aud`. */
  readonly audience: string
  readonly claims?: Claims
  /** Seconds by which clocks may differ; default 30. */
  readonly leeway?: number
  /** Milliseconds between two fetches of the keys because of a key id that is not known; default 30,000. */
  readonly cooldown?: number
  readonly now: () => EpochMs
}
