import { type Command, Option } from 'commander'
import { given } from '../given.js'
import { contextOf, type Shared } from './options.js'
import { erasureBases } from './terms.js'
import { type Add, adding, addingOnFolder, type Tree } from './tree.js'

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
export const addSubjects = (tree: Tree): void => {
  const { root, host, t, done } = tree
  const onFolder = addingOnFolder(tree, root)
  const add: Add = (...command) =>
    onFolder(...command)
      .option('--as <id>', t('决定者的代号', 'pseudonymous id of who decides'), 'local')
      .option('--unit <unit>', t('其所属部门', 'the unit that they belong to'))
      .option(
        '--id <id>',
        t(
          '决定的编号：再次给出则接着办，不会重复',
          'id of the decision: the same again carries on what stopped, and does nothing twice',
        ),
      )
  const basis = ['--basis <term>', t('依据', 'on what it rests')] as const
  const clause = [
    '--clause <clause>',
    t('所依条款，形如 regulation/clause', 'the clause that wants it, as regulation/clause'),
  ] as const

  add(
    'erase [subject]',
    {
      zh: '永久销毁一人数据的密钥，出具签名回执',
      en: 'destroy the keys of a person’s data for ever, with a signed receipt',
    },
    ['notFound', 'refused', 'unavailable', 'interrupted'],
  )
    .option('--complaint <id>', t('此投诉的主体，仅有一人时', 'the subject of this complaint, if it is their only one'))
    .option('--reason <term>', t('事由；不写姓名', 'why; without names'))
    .addOption(new Option(...basis).choices(erasureBases).default('request'))
    .option(...clause)
    .option('--cancel <order>', t('撤回密钥尚未销毁的删除', 'take an erasure back whose keys are not destroyed yet'))
    .option(
      '--due',
      t('保存期满的：列出，加 --yes 则删除', 'those whose retention ended: lists them, and with --yes erases them'),
    )
    .option('--yes', t('与 --due 同用：删除所列的', 'with --due: erase what is listed'))
    .action(async (subject: string | undefined, options: Flags, command: Command) => {
      const { basis: on = 'request', reason, clause: wants, complaint, cancel, due, yes = false } = options
      if (due === true) {
        if (subject !== undefined || complaint !== undefined)
          command.error(t('--due 自行列出主体，不另指定。', '--due names the subjects itself.'))
        if (yes && reason === undefined) command.error(t('请说明事由：--reason <term>。', 'Say why: --reason <term>.'))
        const { eraseDue } = await import('./commands/personal/due.js')
        return done(await eraseDue(contextOf(host, options), { ...options, yes }))
      }
      const { erase, cancelErasure } = await commands()
      if (cancel !== undefined) return done(await cancelErasure(contextOf(host, options), cancel, options))
      if ((subject === undefined) === (complaint === undefined))
        command.error(t('请指定一个主体，或一个 --complaint。', 'Name a subject, or one --complaint.'))
      if (reason === undefined) return command.error(t('请说明事由：--reason <term>。', 'Say why: --reason <term>.'))
      const why = { ...options, basis: on, reason, ...given({ clause: wants, complaint }) }
      done(await erase(contextOf(host, options), subject, why))
    })

  add('restrict <subject>', { zh: '数据保留，任何人不得使用', en: 'keep the data, let nobody use them' }, [
    'notFound',
    'refused',
    'unavailable',
  ])
    .requiredOption(...basis)
    .option(...clause)
    .action(async (subject: string, options: Flags) => {
      const { basis: on, clause: wants } = options
      const data = { basis: on, ...given({ clause: wants }) }
      done(await (await commands()).decide(contextOf(host, options), 'Restrict', subject, data, options))
    })

  add('unrestrict <subject>', { zh: '恢复使用数据', en: 'let the data be used again' }, [
    'notFound',
    'refused',
    'unavailable',
  ])
    .requiredOption(...basis)
    .action(async (subject: string, options: Flags) =>
      done(
        await (await commands()).decide(contextOf(host, options), 'Lift', subject, { basis: options.basis }, options),
      ),
    )

  add('hold <subject>', { zh: '依机关文书，不得删除', en: 'let nothing be erased, on the word of an authority' }, [
    'notFound',
    'refused',
    'unavailable',
  ])
    .requiredOption('--hold <id>', t('保全的编号', 'id of the hold'))
    .requiredOption('--authority <number>', t('依据：文书编号', 'who says so: the number of the document'))
    .option(...clause)
    .option('--until <day>', t('最后一日，YYYY-MM-DD', 'its last day, YYYY-MM-DD'))
    .action(async (subject: string, options: Flags) => {
      const { hold, authority, clause: wants, until } = options
      const data = { hold, authority, ...given({ clause: wants, until }) }
      done(await (await commands()).decide(contextOf(host, options), 'Hold', subject, data, options))
    })

  add('release <subject>', { zh: '解除保全', en: 'end a hold' }, ['notFound', 'refused', 'unavailable'])
    .requiredOption('--hold <id>', t('保全的编号', 'id of the hold'))
    .requiredOption(...basis)
    .action(async (subject: string, options: Flags) => {
      const data = { hold: options.hold, basis: options.basis }
      done(await (await commands()).decide(contextOf(host, options), 'Release', subject, data, options))
    })

  adding(tree, root)(
    'receipt <file>',
    { zh: '用公钥核对删除的回执', en: 'check the receipt of an erasure by the public key' },
    ['notFound', 'refused'],
  )
    .requiredOption('--key <public key>', t('见 redress keys status', 'as redress keys status shows it'))
    .action(async (file: string, options: Shared & { key: string }) =>
      done(await (await commands()).verify(contextOf(host, options), file, options.key)),
    )
}
