import { dataOf, type Intent } from '../aggregate/happening.js'
import { type Environment, unsupported } from './environment.js'
import { isKnownCommand, variantFieldOf } from './vocabulary.js'

/** A compiled kind of command: its name, and whether it is of the variant. */
export interface CommandTest {
  readonly name: string
  readonly matches: (command: Intent) => boolean
}

/** Test for a command with its variant: `Reply:final`, `Classify:validity` (sets that dimension), `Record:<act>`. */
export const commandKind = (env: Environment, path: string, kind: string): CommandTest => {
  const [name = '', variant] = kind.split(':')
  if (!isKnownCommand(name)) {
    unsupported(env, path, `command ${kind}`)
    return { name, matches: () => false }
  }
  if (variant === undefined) return { name, matches: ({ command }) => command === name }
  if (name === 'Classify')
    return {
      name,
      matches: (command) =>
        command.command === name &&
        (dataOf(command)['class'] as { readonly [dimension: string]: unknown } | undefined)?.[variant] !== undefined,
    }
  const field = variantFieldOf(name)
  return {
    name,
    matches: (command) => command.command === name && field !== undefined && dataOf(command)[field] === variant,
  }
}
