import { type EventRegistry, registryOf } from '../aggregate/registry.js'
import type { EventType } from './event.js'
import * as definitions from './events/index.js'
import { oldVersions } from './upcasters/index.js'

export type { DecodeError } from '../aggregate/registry.js'

/** The events of a complaint by type and schema version. */
export const complaintEvents: EventRegistry<EventType> = registryOf('complaint', definitions, oldVersions)

export const eventTypes: ReadonlyArray<EventType> = complaintEvents.types
export const isEventType = complaintEvents.has
export const definitionOf = complaintEvents.definitionOf
/** Reads stored data of any schema version ever written, by a look-up on type and version: never one big union. */
export const decodeData = complaintEvents.decode
