import { CommanderError } from 'commander'
import { type ExitCode, exit } from './exit.js'
import { unforeseen } from './failure.js'
import { type Host, processHost } from './host.js'
import { langOf, say } from './language.js'
import { program } from './program.js'

/**
 * The command line: runs one command and resolves to the exit code. Never throws, never ends the process.
 *
 * @param argv what stands after `redress`
 */
export const main = async (argv: ReadonlyArray<string>, host: Host = processHost()): Promise<number> => {
  const lang = langOf(host.env, argv)
  let code: ExitCode = exit.ok
  let debug = false
  const commands = program(host, lang, {
    done: (ended) => {
      code = ended
    },
    settled: ({ settings }) => {
      debug = settings.debug
    },
  })
  if (argv.length === 0) {
    commands.outputHelp({ error: true })
    return exit.usage
  }
  try {
    await commands.parseAsync([...argv], { from: 'user' })
    return code
  } catch (thrown) {
    // What is wrong has been said; commander's 0 is --help.
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? exit.ok : exit.usage
    host.terminal.err(`${say(lang, unforeseen(thrown))}\n`)
    if (debug && thrown instanceof Error) host.terminal.err(`${thrown.stack ?? ''}\n`)
    return exit.unexpected
  }
}
