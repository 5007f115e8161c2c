import { type Command, CommanderError } from 'commander'
import { problemsText } from '../config/error.js'
import { type Configuration, configure, type Sources } from '../config/resolve.js'
import { settingKeys, settingOf } from '../config/schema.js'
import { optionOf } from '../config/setting.js'
import { exit } from './exit.js'
import type { Host } from './host.js'
import { type Lang, say } from './language.js'

/** The settings that the command line itself gives. */
const flagsOf = (command: Command): Sources['flags'] =>
  settingKeys.flatMap((key) => {
    const { flag } = settingOf(key)
    if (flag === undefined) return []
    const option = optionOf(flag)
    const value: unknown = command.getOptionValue(option)
    return command.getOptionValueSource(option) === 'cli' ? [{ key, flag: flag.replace(/ .*/, ''), value }] : []
  })

/** Settles every setting before a command runs, and gives it along with the options. */
export const settling =
  ({ terminal, env, cwd }: Host, lang: Lang, settled: (configuration: Configuration) => void) =>
  (_: Command, command: Command): void => {
    const file: string | undefined = command.getOptionValue('config')
    const read = configure({ cwd, env, file, flags: flagsOf(command) })
    if (read._tag === 'Left') {
      const text = say(lang, problemsText(read.left))
      terminal.err(`${text}\n`)
      throw new CommanderError(exit.usage, 'redress.settings', text)
    }
    settled(read.right)
    command.setOptionValue('configuration', read.right)
  }
