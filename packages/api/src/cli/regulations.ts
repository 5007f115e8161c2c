import type { Command } from 'commander'
import type { ExitCode } from './exit.js'
import type { Host } from './host.js'
import { contextOf, languageOf, type Shared } from './options.js'

const commands = () => import('./commands/regulations.js')
const shown = () => import('./commands/coverage.js')

/** `redress regulations`: for whoever writes one. Needs no data folder. */
export const addRegulations = (root: Command, host: Host, done: (code: ExitCode) => void): void => {
  const regulations = root
    .command('regulations')
    .description('look a regulation through, compare two versions, see what is executed')
    .helpCommand(false)
  const add = (usage: string, description: string): Command =>
    regulations
      .command(usage)
      .description(description)
      .addOption(languageOf())
      .option('--json', 'the result as JSON on stdout, nothing else there')

  add('check <file>', 'what is wrong with a regulation (YAML, JSON), with line and column').action(
    async (file: string, options: Shared) => done(await (await commands()).check(contextOf(host, options), file)),
  )
  add('diff <before> <after>', 'what differs, clause by clause; each a file, or the id of one that ships').action(
    async (before: string, after: string, options: Shared) =>
      done(await (await commands()).diff(contextOf(host, options), before, after)),
  )
  add('coverage [id]', 'what of each regulation that ships is executed, proved by its examples here and now').action(
    async (id: string | undefined, options: Shared) =>
      done(await (await shown()).coverage(contextOf(host, options), id)),
  )
}
