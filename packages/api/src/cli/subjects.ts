import { erasureBases } from '@redress/domain'
import { type Command, Option } from 'commander'
import { given } from '../given.js'
import type { ExitCode } from './exit.js'
import type { Host } from './host.js'
import { contextOf, languageOf, type Shared } from './options.js'

type Flags = Shared & {
  readonly basis?: string
  readonly reason?: string
  readonly clause?: string
  readonly complaint?: string
  readonly cancel?: string
  readonly due?: boolean
  readonly yes?: boolean
  readonly authority?: string
  readonly hold?: string
  readonly until?: string
  readonly as?: string
  readonly unit?: string
  readonly id?: string
}

const commands = () => import('./commands/personal/subject.js')

/** Decisions about the personal data of one subject: `person:<pseudonym>`, `case:<complaint>`. */
export const addSubjects = (root: Command, host: Host, done: (code: ExitCode) => void): void => {
  const add = (usage: string, description: string): Command =>
    root
      .command(usage)
      .description(description)
      .option('--data <dir>', 'data folder (default: REDRESS_DATA, else ./data)')
      .option('--regulation-file <path...>', 'regulations of your own, as the service has them')
      .addOption(languageOf())
      .option('--json', 'the result as JSON on stdout, nothing else there')
      .option('--as <id>', 'pseudonymous id of who decides', 'local')
      .option('--unit <unit>', 'the unit that they belong to')
      .option('--id <id>', 'id of the decision: the same again carries on what stopped, and does nothing twice')
  const basis = ['--basis <term>', 'on what it rests'] as const

  add('erase [subject]', 'destroy the keys of a person’s data for ever, with a signed receipt')
    .option('--complaint <id>', 'the subject of this complaint, if it is their only one')
    .option('--reason <term>', 'why; without names')
    .addOption(new Option(...basis).choices(erasureBases).default('request'))
    .option('--clause <clause>', 'the clause that wants it, as regulation/clause')
    .option('--cancel <order>', 'take an erasure back whose keys are not destroyed yet')
    .option('--due', 'those whose retention ended: lists them, and with --yes erases them')
    .option('--yes', 'with --due: erase what is listed')
    .action(async (subject: string | undefined, options: Flags, command: Command) => {
      const { basis: on = 'request', reason, clause, complaint, cancel, due, yes = false } = options
      if (due === true) {
        if (subject !== undefined || complaint !== undefined) command.error('--due names the subjects itself.')
        if (yes && reason === undefined) command.error('Say why: --reason <term>.')
        const { eraseDue } = await import('./commands/personal/due.js')
        return done(await eraseDue(contextOf(host, options), { ...options, yes }))
      }
      const { erase, cancelErasure } = await commands()
      if (cancel !== undefined) return done(await cancelErasure(contextOf(host, options), cancel, options))
      if ((subject === undefined) === (complaint === undefined)) command.error('Name a subject, or one --complaint.')
      if (reason === undefined) return command.error('Say why: --reason <term>.')
      const why = { ...options, basis: on, reason, ...given({ clause, complaint }) }
      done(await erase(contextOf(host, options), subject, why))
    })

  add('restrict <subject>', 'keep the data, let nobody use them')
    .requiredOption(...basis)
    .option('--clause <clause>', 'the clause that wants it')
    .action(async (subject: string, options: Flags) => {
      const { basis: on, clause } = options
      const data = { basis: on, ...given({ clause }) }
      done(await (await commands()).decide(contextOf(host, options), 'Restrict', subject, data, options))
    })

  add('unrestrict <subject>', 'let the data be used again')
    .requiredOption(...basis)
    .action(async (subject: string, options: Flags) =>
      done(
        await (await commands()).decide(contextOf(host, options), 'Lift', subject, { basis: options.basis }, options),
      ),
    )

  add('hold <subject>', 'let nothing be erased, on the word of an authority')
    .requiredOption('--hold <id>', 'id of the hold')
    .requiredOption('--authority <number>', 'who says so: the number of the document')
    .option('--clause <clause>', 'the clause that wants it')
    .option('--until <day>', 'its last day, YYYY-MM-DD')
    .action(async (subject: string, options: Flags) => {
      const { hold, authority, clause, until } = options
      const data = { hold, authority, ...given({ clause, until }) }
      done(await (await commands()).decide(contextOf(host, options), 'Hold', subject, data, options))
    })

  add('release <subject>', 'end a hold')
    .requiredOption('--hold <id>', 'id of the hold')
    .requiredOption(...basis)
    .action(async (subject: string, options: Flags) => {
      const data = { hold: options.hold, basis: options.basis }
      done(await (await commands()).decide(contextOf(host, options), 'Release', subject, data, options))
    })

  root
    .command('receipt <file>')
    .description('check the receipt of an erasure by the public key')
    .requiredOption('--key <public key>', 'as redress keys status shows it')
    .addOption(languageOf())
    .option('--json', 'the result as JSON on stdout, nothing else there')
    .action(async (file: string, options: Shared & { key: string }) =>
      done(await (await commands()).verify(contextOf(host, options), file, options.key)),
    )
}
