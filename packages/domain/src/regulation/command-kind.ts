import { dataOf, type Intent } from '../aggregate/happening.js'
import { type Environment, unsupported } from './environment.js'
import { isKnownCommand, variantFieldOf } from './vocabulary.js'

/** A compiled kind of command: its name, and whether it is of the variant. */
export interface CommandTest {
  /** The commands among which it is looked for. */
  readonly names: ReadonlyArray<string>
  readonly matches: (command: Intent) => boolean
}

/** Commands that can give a case a class. A proposal only proposes one. */
const classifiers = ['Classify', 'Receive'] as const

/** Whoever sets a dimension classifies, be it at receipt already: what guards the class is not passed by with it. */
const classifying = (dimension: string): CommandTest => ({
  names: classifiers,
  matches: (command) =>
    classifiers.some((name) => name === command.command) &&
    (dataOf(command)['class'] as { readonly [dimension: string]: unknown } | undefined)?.[dimension] !== undefined,
})

/** Test for a command with its variant: `Reply:final`, `Classify:validity` (sets that dimension), `Record:<act>`. */
export const commandKind = (env: Environment, path: string, kind: string): CommandTest => {
  const [name = '', variant] = kind.split(':')
  if (!isKnownCommand(name)) {
    unsupported(env, path, `command ${kind}`)
    return { names: [name], matches: () => false }
  }
  if (variant === undefined) return { names: [name], matches: ({ command }) => command === name }
  if (name === 'Classify') return classifying(variant)
  const field = variantFieldOf(name)
  return {
    names: [name],
    matches: (command) => command.command === name && field !== undefined && dataOf(command)[field] === variant,
  }
}
