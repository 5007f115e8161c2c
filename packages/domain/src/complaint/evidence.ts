import * as t from 'io-ts'
import { personal, personalBy, personalPair, plain } from '../codec/personal.js'
import { shape } from '../codec/shape.js'
import { Facts, Id, InstantString, ofFact, Scalar, Term, Value } from '../codec/words.js'

/** Text of the clause itself, names of fields and paths, ids: nobody's own words. */
const Said = plain('what the clause says, and ids', t.string)

/** A clause of a pinned regulation, as it is cited: `government-service-centre`, `c16`. */
const Citation = { regulation: Term, clause: Term }

const Warning = shape('Warning', { ...Citation, zh: Said, en: Said }, {})
/** `value` where the clause itself names it: what was taken from the case stands in the data only. `kept` holds the original word. */
const Filled = shape('Filled', { ...Citation, field: Said }, { value: plain('the clause names it', Value), kept: Said })
const Routed = shape(
  'Routed',
  { ...Citation, step: Term, to: t.array(Said) },
  {
    /** Which of the routes of the clause, where it has several; that it only gave its `else`. */
    mechanism: Said,
    otherwise: t.boolean,
    cc: t.array(Said),
    priority: Term,
    /** The engine proposes; another target needs no reason. */
    suggested: t.boolean,
    /** The table of the deployment has no row for the case: whom it names otherwise binds nobody. */
    unlisted: t.boolean,
    dueAt: InstantString,
    via: t.array(Said),
    /** In what manner each of `to` takes part, where the clause says so. */
    as: t.record(t.string, Term),
  },
)
/** `sets` are the facts that the clause sets when its guard is passed by. */
const Override = shape(
  'Override',
  { ...Citation, role: Term },
  { reason: personal('narrative', t.string), sets: personalBy(ofFact, t.record(t.string, Scalar)) },
)

/** A fact that a clause wrote: of a waiver, a route, a decision table. */
const Written = personalPair(
  ofFact,
  { name: 'path', value: 'value' },
  shape('Written', { ...Citation, path: Said, value: Value }, {}),
)
/** Events of other cases that a condition over them looked at, and the position of the log up to which they were read. */
const Lookup = shape('Lookup', { relation: Said, events: t.array(Id) }, { position: Said })
const Cited = shape('Cited', Citation, {})

/**
 * What a decision rested on: rules and versions, calendar, and each clause that had a say. Stored with the event,
 * so that a replay asks nobody again. Empty lists are left out.
 */
export const Evidence = shape(
  'Evidence',
  {},
  {
    /** `id@version` of the regulations that decided. */
    rules: t.array(Said),
    /** Calendar and the last notice it knew. */
    calendar: Said,
    warnings: t.array(Warning),
    filled: t.array(Filled),
    routed: t.array(Routed),
    overrides: t.array(Override),
    sets: t.array(Written),
    /** Clauses whose guard was lifted before its time, and whose waiver began to hold. */
    relaxed: t.array(Cited),
    waived: t.array(Cited),
    /** Version of the deployment's settings of each regulation that has any, as `id: version`. */
    settings: t.array(Said),
    /** Version of the directory of the organisation. */
    organisation: Said,
    /** Answers of the outside by fact path, where they differ from those on record. */
    facts: Facts,
    lookups: t.array(Lookup),
    /** Other complaints that the same row of a decision table now speaks of: each is to be looked at again. */
    members: t.array(Id),
    /** Mechanisms with a rising edge whose condition holds after the event. */
    holding: t.array(Said),
    /** Clause by which the engine itself acted (an escalation, a derived class); the clock that made it, the moment it fell due. */
    cause: shape('Cause', Citation, {
      mechanism: Said,
      clock: Said,
      at: InstantString,
      conditions: t.array(Said),
    }),
    /** The world's time of this entry lies before that of the entry before it. */
    backdated: t.boolean,
  },
)
export type Evidence = t.TypeOf<typeof Evidence>
