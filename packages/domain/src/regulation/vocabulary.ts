import { agentYields } from '../agent/command.js'
import { callYields } from '../call/command.js'
import { isCommandName, yields } from '../complaint/command.js'
import { definitionOf, isEventType } from '../complaint/registry.js'
import { registryYields } from '../registry/command.js'
import { unitYields } from '../unit/command.js'

/** Commands of the aggregates beside the complaint, and the event that each yields. */
const otherCommands: { readonly [command: string]: string } = {
  ...agentYields,
  ...unitYields,
  ...callYields,
  ...registryYields,
}

const otherTypes: ReadonlySet<string> = new Set(Object.values(otherCommands))

export const isKnownCommand = (command: string): boolean =>
  isCommandName(command) || Object.hasOwn(otherCommands, command)

/** The type of event that a command yields. */
export const typeYielded = (command: string): string | undefined =>
  isCommandName(command) ? yields[command] : otherCommands[command]

export const isKnownType = (type: string): boolean => isEventType(type) || otherTypes.has(type)

/** The field that tells the variants of a type apart: `stage` of `Replied`. */
export const variantField = (type: string): string | undefined =>
  isEventType(type) ? definitionOf(type).variant : undefined

/** The same of a command, by the event that it yields: `stage` of `Reply`, `act` of `Record`. */
export const variantFieldOf = (command: string): string | undefined => variantField(typeYielded(command) ?? '')
