import { dataOf } from '../aggregate/happening.js'
import type { Kind } from '../aggregate/kind.js'
import { type EventRegistry, registryOf } from '../aggregate/registry.js'
import { eventsOf } from '../aggregate/stream.js'
import { type RegistryCommand, registryCommands, registryYields } from './command.js'
import { registryDisorder } from './disorder.js'
import * as events from './events/index.js'
import { registryFold } from './evolve.js'
import type { RegistryEntry, RegistryEvent } from './state.js'

export type { RegistryCommand } from './command.js'
export type { Publication, RegistryEntry, RegistryEvent } from './state.js'

const registryEvents: EventRegistry<RegistryEvent['type']> = registryOf('registry', events)

/** The approval of one version is none of another. */
const ofVersion = (entry: RegistryEntry, command: RegistryCommand): RegistryEntry => {
  if (command.command !== 'PublishRegulation') return entry
  const others = eventsOf(entry).filter(
    ({ type, data }) =>
      (type === 'Approved' || type === 'Refused') && dataOf({ data })['subject'] !== command.data.version,
  )
  return { ...entry, annulled: new Set([...entry.annulled, ...others.map(({ id }) => id)]) }
}

/** The registry of regulations: approvals and publications of their versions. Stream `regulation-<id>`. */
export const registry: Kind<RegistryEvent, RegistryCommand, RegistryEntry> = {
  aggregate: 'registry',
  events: registryEvents,
  commands: registryCommands,
  yields: registryYields,
  said: ({ data }) => data,
  data: (_, { data }) => data,
  view: ofVersion,
  disorder: registryDisorder,
  ...registryFold,
}
