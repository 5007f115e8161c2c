import { type ComplaintCommand, isCommandName, yields } from '../complaint/command.js'
import { definitionOf } from '../complaint/registry.js'
import { type Environment, unsupported } from './environment.js'

export type CommandTest = (command: ComplaintCommand) => boolean

/** Test for a command with its variant: `Reply:final`, `Classify:validity` (sets that dimension), `Record:<act>`. */
export const commandKind = (env: Environment, path: string, kind: string): CommandTest => {
  const [name = '', variant] = kind.split(':')
  if (!isCommandName(name)) {
    unsupported(env, path, `command ${kind}`)
    return () => false
  }
  if (variant === undefined) return (command) => command.command === name
  if (name === 'Classify')
    return (command) => command.command === 'Classify' && command.data.class?.[variant] !== undefined
  const field = definitionOf(yields[name]).variant
  return (command) =>
    command.command === name &&
    field !== undefined &&
    (command.data as { readonly [key: string]: unknown })[field] === variant
}
