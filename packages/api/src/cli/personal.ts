import { type Command, InvalidArgumentError } from 'commander'
import type { ExitCode } from './exit.js'
import type { Host } from './host.js'
import { contextOf, languageOf, type Shared } from './options.js'

interface Viewing {
  readonly reason: string
  readonly as?: string
  readonly unit?: string
  readonly role?: ReadonlyArray<string>
}

interface Asking extends Viewing {
  readonly who?: string
  readonly subject?: string
  readonly complaint?: string
  readonly from?: string
  readonly to?: string
  readonly limit?: number
  readonly verify?: boolean
}

interface Naming {
  readonly name?: string
  readonly phone?: string
  readonly idcard?: string
  readonly email?: string
}

const whole = (text: string): number => {
  if (!/^\d{1,9}$/.test(text) || Number(text) < 1) throw new InvalidArgumentError('Give a whole number from 1 on.')
  return Number(text)
}

const days = (text: string): number => whole(text.replace(/d$/, ''))

const shared = (command: Command): Command =>
  command
    .option('--data <dir>', 'data folder (default: REDRESS_DATA, else ./data)')
    .option('--regulation-file <path...>', 'regulations of your own, as the service has them')
    .addOption(languageOf())
    .option('--json', 'the result as JSON on stdout, nothing else there')

const viewing = (command: Command): Command =>
  command
    .option('--as <id>', 'pseudonymous id of who looks', 'local')
    .option('--unit <unit>', 'the unit that they belong to')
    .option('--role <role...>', 'agent, supervisor, auditor, analyst, administrator, or one of the regulation', [
      'local',
    ])

/** What has to do with personal data: keys, looks, who looked. */
export const addPersonal = (root: Command, host: Host, done: (code: ExitCode) => void): void => {
  viewing(shared(root.command('reveal <complaint...>')))
    .description(
      'complaints in the clear, as far as role and clause allow; goes on record first. Several at once are an export',
    )
    .requiredOption('--reason <term>', 'why; without names')
    .action(async (ids: ReadonlyArray<string>, options: Shared & Viewing) => {
      const { reveal } = await import('./commands/personal/reveal.js')
      done(await reveal(contextOf(host, options), ids, options))
    })

  viewing(shared(root.command('subject <subject>')))
    .description('everything held about one person, for whoever asks for a copy; goes on record first')
    .requiredOption('--reason <term>', 'why; without names')
    .action(async (subject: string, options: Shared & Viewing) => {
      const { held } = await import('./commands/personal/held.js')
      done(await held(contextOf(host, options), subject, options))
    })

  viewing(shared(root.command('find')))
    .description('the complaints of a person; goes on record first')
    .option('--name <name>', 'by the whole name; - reads it from standard input')
    .option('--phone <number>', 'by a telephone number, however it is written')
    .option('--idcard <number>', 'by the number of an identity card')
    .option('--email <address>', 'by an address of mail')
    .requiredOption('--reason <term>', 'why; without names')
    .action(async (options: Shared & Viewing & Naming) => {
      const { find } = await import('./commands/personal/find.js')
      done(await find(contextOf(host, options), options))
    })

  viewing(shared(root.command('access')))
    .description('who looked at whose personal data; goes on record itself')
    .option('--reason <term>', 'why; without names', 'audit')
    .option('--who <id>', 'only looks of this person')
    .option('--subject <subject>', 'only looks at this person')
    .option('--complaint <id>', 'only looks at this complaint')
    .option('--from <moment>', 'from then on')
    .option('--to <moment>', 'before then')
    .option('--limit <n>', 'entries to show (default: 1000)', whole)
    .option('--verify', 'check the chain: exit code 4 where an entry was changed or is missing')
    .action(async (options: Shared & Asking) => {
      const { access } = await import('./commands/personal/access.js')
      done(await access(contextOf(host, options), { ...options, verify: options.verify ?? false }))
    })

  const keys = root.command('keys').description('the keys of what is personal').helpCommand(false)
  const commands = () => import('./commands/personal/keys.js')
  shared(keys.command('status'))
    .description('what protects what, and what is unfinished')
    .action(async (options: Shared) => done(await (await commands()).keysStatus(contextOf(host, options))))
  shared(keys.command('rotate'))
    .description('another wrapping key; run again with the same file it goes on where it stopped')
    .requiredOption('--to <file>', 'file of the new key, made where there is none')
    .action(async (options: Shared & { to: string }) =>
      done(await (await commands()).keysRotate(contextOf(host, options), options.to)),
    )
  shared(keys.command('backup <dir>'))
    .description('a copy under the time; take that of the log first')
    .option('--keep <days>', 'remove copies of ours that are older, e.g. 7d', days)
    .action(async (dir: string, options: Shared & { keep?: number }) =>
      done(await (await commands()).keysBackup(contextOf(host, options), dir, options.keep)),
    )
  shared(keys.command('restore <file>'))
    .description('bring a copy back where there are no keys')
    .action(async (file: string, options: Shared) =>
      done(await (await commands()).keysRestore(contextOf(host, options), file)),
    )
  shared(keys.command('reindex'))
    .description('make the index of names and numbers anew from the log; what is there stays')
    .action(async (options: Shared) => done(await (await commands()).keysReindex(contextOf(host, options))))
}
