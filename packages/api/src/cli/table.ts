import type { Command } from 'commander'

/** Every command at the ends of the tree, each with the words that lead to it. */
export const leavesOf = (
  command: Command,
  path: ReadonlyArray<string> = [],
): ReadonlyArray<{ readonly path: ReadonlyArray<string>; readonly command: Command }> =>
  command.commands.length === 0
    ? [{ path, command }]
    : command.commands.flatMap((one) => leavesOf(one, [...path, one.name()]))

const argumentsOf = ({ registeredArguments }: Command): string =>
  registeredArguments
    .map((argument) => {
      const name = `${argument.name()}${argument.variadic ? '...' : ''}`
      return argument.required ? ` <${name}>` : ` [${name}]`
    })
    .join('')

/** The commands as the docs have them: a table in Markdown, from the same tree in both languages. */
export const commandsTable = (zh: Command, en: Command): string => {
  const chinese = leavesOf(zh)
  return [
    '| redress … | |',
    '|---|---|',
    ...leavesOf(en).map(
      ({ path, command }, i) =>
        `| \`${path.join(' ')}${argumentsOf(command)}\` | ${chinese[i]?.command.description() ?? ''} · ${command.description()} |`,
    ),
  ].join('\n')
}
