import { complaintOf } from '../../regulation/case-fact.js'
import type { CompiledRegulation } from '../../regulation/compile.js'
import type { Context } from '../../regulation/context.js'
import type { Edge } from '../../regulation/mechanism/trigger.js'
import type { Evidence } from '../evidence.js'

/** The rising edges of the moment, and what holds after it. */
export interface Edges {
  readonly rising: ReadonlySet<string>
  /** To go on record; undefined where nothing has an edge. */
  readonly holding: ReadonlyArray<string> | undefined
}

const NONE: Edges = { rising: new Set(), holding: undefined }

/** An edge, and the regulation that it is of. */
interface Owned extends Edge {
  readonly of: CompiledRegulation
}

const edgesOf = (of: CompiledRegulation): ReadonlyArray<Owned> =>
  [
    ...of.escalations.flatMap(({ on }) => on.edges),
    ...of.routes.flatMap(({ on }) => on.edges),
    ...of.waivers.map(({ id, when }) => ({ id, holds: when, names: [] })),
  ].map((edge) => ({ ...edge, of }))

const known = new WeakMap<ReadonlyArray<CompiledRegulation>, ReadonlyArray<Owned>>()

const allEdges = (regulations: ReadonlyArray<CompiledRegulation>): ReadonlyArray<Owned> => {
  const found = known.get(regulations) ?? regulations.flatMap(edgesOf)
  known.set(regulations, found)
  return found
}

/** Did the case enter the regulation, in this version, by the event at hand: its conditions are looked at for the first time. */
const isEntered = ({ id, version, settings }: CompiledRegulation, { stream: { regulations } }: Context): boolean =>
  !regulations.some(
    (pin) => pin.id === id && pin.version === version && (pin.settings ?? settings.version) === settings.version,
  )

/**
 * Which conditions have become true, once per episode. `before` is the case as the last event left it, at this moment: what
 * time alone has made true counts, though the event at hand undoes it, and what time has made false begins a new episode. An
 * old case that is looked at for the first time, or that migrates to another version, only sets the levels; and what time makes
 * true of a case that was withdrawn raises nothing, as no duty runs there any more.
 */
export const edgesBetween = (
  regulations: ReadonlyArray<CompiledRegulation>,
  before: Context,
  after: Context,
): Edges => {
  const edges = allEdges(regulations)
  if (edges.length === 0) return NONE
  const first = before.stream.holding === undefined && before.stream.history !== undefined
  const migrates = after.it?.type === 'Migrated'
  const withdrawn = complaintOf(before.stream)?.status === 'withdrawn'
  const held = new Set(before.stream.holding)
  const rising = new Set<string>()
  const holding: string[] = []
  for (const { id, holds, of } of edges) {
    const now = holds(after) === true
    const then = before.stream.history === undefined ? undefined : holds(before)
    const was = held.has(id) && then !== false
    if (now) holding.push(id)
    if (first || (migrates && isEntered(of, before)) || (withdrawn && then === true)) continue
    if (!was && (now || then === true)) rising.add(id)
  }
  return { rising, holding }
}

/** The levels, where they differ from those on record. */
export const levels = (holding: ReadonlyArray<string> | undefined, before: Context): Pick<Evidence, 'holding'> => {
  if (holding === undefined) return {}
  const old = before.stream.holding
  return old !== undefined && old.length === holding.length && holding.every((id) => old.includes(id))
    ? {}
    : { holding: [...holding] }
}
