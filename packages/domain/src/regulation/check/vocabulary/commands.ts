import { actTerms, variantsOf } from './events.js'
import { streams } from './streams.js'

const table: ReadonlyMap<string, string> = new Map(streams.flatMap(({ yields }) => Object.entries(yields)))

/** Is there such a command, apart from its variant. */
export const isCommand = (name: string): boolean => table.has(name)

/** Command and variant: `Reply`, `final`. */
export const splitCommand = (command: string): readonly [name: string, variant: string | undefined] => {
  const cut = command.indexOf(':')
  return cut < 0 ? [command, undefined] : [command.slice(0, cut), command.slice(cut + 1)]
}

/** The kind of event that a command yields: `Replied:final` for `Reply:final`, `act:x` for `Record:x`. Undefined for no command. */
export const eventOf = (command: string): string | undefined => {
  const [name, variant] = splitCommand(command)
  const type = table.get(name)
  if (type === undefined || variant === undefined) return type
  return name === 'Record' ? `act:${variant}` : `${type}:${variant}`
}

/** Every command with its variants; those of `Classify` are the dimensions of the head. */
export const commandWords = (dimensions: ReadonlyArray<string>): ReadonlyArray<string> =>
  [...table].flatMap(([name, type]) => [
    name,
    ...(name === 'Record' ? actTerms : name === 'Classify' ? dimensions : variantsOf(type)).map((v) => `${name}:${v}`),
  ])
