import * as t from 'io-ts'
import { shape } from '../codec/shape.js'
import { Scalar, Term, Value } from '../codec/words.js'

/** A clause of a pinned regulation, as it is cited: `government-service-centre`, `c16`. */
const Citation = { regulation: Term, clause: Term }

const Warning = shape('Warning', { ...Citation, zh: t.string, en: t.string }, {})
/** `value` where the clause itself names it: what was taken from the case stands in the data only. `kept` holds the original word. */
const Filled = shape('Filled', { ...Citation, field: t.string }, { value: Value, kept: t.string })
const Routed = shape(
  'Routed',
  { ...Citation, step: Term, to: t.array(t.string) },
  { cc: t.array(t.string), priority: Term },
)
/** `sets` are the facts that the clause sets when its guard is passed by. */
const Override = shape('Override', { ...Citation, role: Term }, { reason: t.string, sets: t.record(t.string, Scalar) })

/**
 * What a decision rested on: rules and versions, calendar, and each clause that had a say. Stored with the event,
 * so that a replay asks nobody again. Empty lists are left out.
 */
export const Evidence = shape(
  'Evidence',
  {},
  {
    /** `id@version` of the regulations that decided. */
    rules: t.array(t.string),
    /** Calendar and the last notice it knew. */
    calendar: t.string,
    warnings: t.array(Warning),
    filled: t.array(Filled),
    routed: t.array(Routed),
    overrides: t.array(Override),
    /** Clause by which the engine itself acted (an escalation, a derived class). */
    cause: shape('Cause', Citation, {}),
    /** The world's time of this entry lies before that of the entry before it. */
    backdated: t.boolean,
  },
)
export type Evidence = t.TypeOf<typeof Evidence>
