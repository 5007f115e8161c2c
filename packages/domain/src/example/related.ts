import type { EpochMs } from '@redress/holidays'
import type { Happening, Intent, Supplied } from '../aggregate/happening.js'
import { eventsOf, type Stream } from '../aggregate/stream.js'
import type { Rules } from '../complaint/rules.js'
import type { CompiledRegulation } from '../regulation/compile.js'
import type { Context, FactReader } from '../regulation/context.js'
import type { Environment } from '../regulation/environment.js'
import { factReader } from '../regulation/facts.js'
import { dossierOf, historiesOf, type World } from './world.js'

/** A reader of a fact that stands alone, as whoever answers for other streams reads it. */
export const readerOf = ({ source, settings, calendar }: CompiledRegulation, path: string): FactReader => {
  const env: Environment = {
    regulation: source,
    settings,
    calendar,
    defined: new Map(),
    schedules: new Map(),
    needs: { facts: new Map(), relations: new Set(), ages: new Set() },
    errors: [],
  }
  return factReader(env, path)
}

const inOrder = (a: Happening, b: Happening): number => Date.parse(a.occurredAt) - Date.parse(b.occurredAt)

/**
 * What the regulations ask over other streams, answered from the world itself: of each relation the events of all streams
 * that are equal in its facts. A fact that is not known equals no other.
 */
export const answersIn = (
  rules: Rules,
  world: World,
  id: string,
  now: EpochMs,
  command?: Intent,
): NonNullable<Supplied['related']> => {
  const around = rules.organisation === undefined ? {} : { organisation: rules.organisation }
  const own: Context = {
    ...around,
    stream: dossierOf(world, id).complaint,
    now,
    ...(command === undefined ? {} : { command }),
  }
  const found: { [relation: string]: ReadonlyArray<Happening> } = {}
  for (const regulation of rules.regulations.values())
    for (const relation of regulation.needs.relations) {
      const readers = relation.split('+').map((path) => readerOf(regulation, path))
      const wanted = readers.map((read) => read(own))
      const equal = (stream: Stream): boolean =>
        readers.every((read, i) => wanted[i] !== undefined && read({ ...around, stream, now }) === wanted[i])
      found[relation] = historiesOf(world)
        .filter((stream) => stream === own.stream || equal(stream))
        .flatMap((stream) => eventsOf(stream))
        .sort(inOrder)
    }
  return found
}
