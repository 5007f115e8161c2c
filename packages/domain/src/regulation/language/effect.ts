import type { Pattern } from './condition.js'
import type { Limit } from './duty.js'
import type { Target } from './target.js'
import type { EventKind } from './words.js'

/** What a route, an escalation, a relaxation brings about: a duty, a dispatch, a reopening, supervision, work in common. */
export type Effect =
  | { readonly oblige: Pattern; readonly by?: Target; readonly within?: Limit; readonly from?: EventKind }
  | { readonly assign: Target; readonly round: '+1' | number }
  | { readonly reopen: true }
  | { readonly supervise: Target }
  | { readonly joint: true }
