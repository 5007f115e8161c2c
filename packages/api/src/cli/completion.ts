import type { Command } from 'commander'

/** The shells for which completion can be written. */
export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

/** A place in the tree of commands, and what can be said next. */
interface Place {
  readonly path: string
  readonly next: ReadonlyArray<readonly [word: string, about: string]>
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

const placesOf = (command: Command, path = ''): ReadonlyArray<Place> => [
  {
    path,
    next: [
      ...command.commands.map((one) => [one.name(), one.description()] as const),
      ...command.options.flatMap(({ long, description }) => (long === undefined ? [] : [[long, description] as const])),
    ],
  },
  ...command.commands.flatMap((one) => placesOf(one, `${path} ${one.name()}`.trim())),
]

/** The options that take one of some words. */
const choicesOf = (command: Command): ReadonlyMap<string, ReadonlyArray<string>> =>
  new Map([
    ...command.options.flatMap(({ long, argChoices }) =>
      long === undefined || argChoices === undefined ? [] : [[long, argChoices] as const],
    ),
    ...command.commands.flatMap((one) => [...choicesOf(one)]),
  ])

const bash = (root: Command): string => `# redress: completion for bash. In ~/.bashrc: source <(redress completion bash)
_redress() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" at="" next="" i
  case "$before" in
${[...choicesOf(root)].map(([option, words]) => `    ${option}) COMPREPLY=($(compgen -W ${quoted(words.join(' '))} -- "$word")); return ;;`).join('\n')}
  esac
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$at \${COMP_WORDS[i]}" in
${placesOf(root)
  .filter(({ path }) => path !== '')
  .map(({ path }) => `      ${quoted(path.includes(' ') ? path : ` ${path}`)}) at=${quoted(path)} ;;`)
  .join('\n')}
    esac
  done
  case "$at" in
${placesOf(root)
  .map(({ path, next }) => `    ${quoted(path)}) next=${quoted(next.map(([word]) => word).join(' '))} ;;`)
  .join('\n')}
  esac
  COMPREPLY=($(compgen -W "$next" -- "$word"))
  # What is no command and no option is a file.
  [ \${#COMPREPLY[@]} -eq 0 ] && COMPREPLY=($(compgen -f -- "$word"))
}
complete -F _redress redress
`

const zsh = (root: Command): string => `#compdef redress
# redress: completion for zsh. In ~/.zshrc, after compinit: source <(redress completion zsh)
autoload -U +X bashcompinit && bashcompinit
${bash(root)}`

const fish = (root: Command): string => {
  const within = (path: string): string =>
    path === ''
      ? '__fish_use_subcommand'
      : path
          .split(' ')
          .map((word) => `__fish_seen_subcommand_from ${word}`)
          .join('; and ')
  return `# redress: completion for fish. redress completion fish > ~/.config/fish/completions/redress.fish
${placesOf(root)
  .flatMap(({ path, next }) =>
    next.map(([word, about]) => {
      const what = word.startsWith('--') ? `-l ${word.slice(2)}` : `-f -a ${word}`
      return `complete -c redress -n ${quoted(within(path))} ${what} -d ${quoted(about)}`
    }),
  )
  .join('\n')}
`
}

/** A script that completes the commands and options of a tree, in the language of its help. */
export const completionFor = (shell: Shell, root: Command): string => ({ bash, zsh, fish })[shell](root)
