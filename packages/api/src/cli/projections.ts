import type { Command } from 'commander'
import type { ExitCode } from './exit.js'
import type { Host } from './host.js'
import { contextOf, languageOf, type Shared } from './options.js'

const commands = () => import('./commands/projections.js')

/** `redress projections`: for whoever runs the read models. Works beside a service on the same folder. */
export const addProjections = (root: Command, host: Host, done: (code: ExitCode) => void): void => {
  const projections = root
    .command('projections')
    .description('the read models: where they stand, what is parked, build them anew')
    .helpCommand(false)
  const add = (usage: string, description: string): Command =>
    projections
      .command(usage)
      .description(description)
      .option('--data <dir>', 'data folder (default: REDRESS_DATA, else ./data)')
      .option('--regulation-file <path...>', 'regulations of your own, as the service has them')
      .addOption(languageOf())
      .option('--json', 'the result as JSON on stdout, nothing else there')

  add('status', 'position, lag, owner and rebuild of each read model, and whether they are healthy').action(
    async (options: Shared) => done(await (await commands()).status(contextOf(host, options))),
  )
  add('rebuild [model...]', 'build them anew (default: all) beside the old tables, which serve until then').action(
    async (models: ReadonlyArray<string>, options: Shared) =>
      done(await (await commands()).rebuild(contextOf(host, options), models)),
  )
  add('parked', 'complaints set aside, why and what to do; decisions to leave events out').action(
    async (options: Shared) => done(await (await commands()).parked(contextOf(host, options))),
  )
  add('replay <complaint>', 'take a parked complaint in again, once what stopped it is mended').action(
    async (complaint: string, options: Shared) =>
      done(await (await commands()).replay(contextOf(host, options), complaint)),
  )
  add('skip <complaint>', 'leave the event out at which a complaint is parked; recorded, and kept in every rebuild')
    .requiredOption('--by <who>', 'who decides it')
    .requiredOption('--reason <text>', 'why')
    .action(async (complaint: string, options: Shared & { by: string; reason: string }) =>
      done(await (await commands()).skip(contextOf(host, options), complaint, options)),
    )
}
