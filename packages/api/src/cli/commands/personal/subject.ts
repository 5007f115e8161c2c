import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type SubjectCommand, streamOf, subjectCommands } from '@redress/domain'
import { type SubjectError, type SubjectHandled, verifyReceipt } from '@redress/domain/vault'
import { formatInstant, SHANGHAI } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { codeOf } from '../../../code-of.js'
import { given } from '../../../given.js'
import { saidOf } from '../../../open/subjects.js'
import type { Context } from '../../context.js'
import { type ExitCode, exit } from '../../exit.js'
import { type Failure, ofStore } from '../../failure.js'
import { fail, print } from '../../print.js'
import { renderLabelled } from '../../render/labelled.js'
import { catchUp } from '../catch-up.js'
import { ofVault } from './keys.js'
import { type WithKeys, withKeys } from './opened.js'

/** Who decides. */
export interface Deciding {
  readonly as?: string | undefined
  readonly unit?: string | undefined
  /** Id of the command; the same again does nothing anew, and carries on what stopped. */
  readonly id?: string | undefined
}

/** A decision that was not taken, or not carried out. */
export const ofSubject = (error: SubjectError): Failure => {
  if (error._tag === 'Store') return ofStore(error.error)
  if (error._tag === 'Vault') return ofVault(error.error)
  const refused = error._tag === 'Refused' || error._tag === 'NewCase' || error._tag === 'TooLate'
  const code = error._tag === 'NoSuchErasure' ? exit.notFound : refused ? exit.refused : exit.unavailable
  const { zh, en } = saidOf(error)
  return { code, zh, en }
}

const refused = (context: Context, error: SubjectError): ExitCode => {
  // What a program wants to know: the clauses, and from which day on.
  if (context.json && error._tag === 'Refused') context.terminal.out(`${JSON.stringify(error.refusal, null, 2)}\n`)
  return fail(context, ofSubject(error))
}

const show = (context: Context, { events, erasure, repeated }: SubjectHandled, subject: string): void =>
  print(
    context,
    { subject, events: events.map(({ id, type }) => ({ event: id, type })), repeated, ...given({ erasure }) },
    renderLabelled([
      [{ zh: '主体', en: 'subject' }, subject],
      [{ zh: '记录', en: 'on record' }, events.map(({ type }) => type).join(', ')],
      ...(erasure === undefined
        ? []
        : [
            [{ zh: '删除', en: 'erasure' }, `${erasure.order}  ${erasure.step}`] as const,
            [{ zh: '回执', en: 'receipt' }, erasure.receipt ?? '-'] as const,
          ]),
    ]),
  )

const decided = async (
  context: Context,
  redress: WithKeys,
  command: SubjectCommand['command'],
  subject: string,
  data: unknown,
  { as = 'local', unit, id = randomUUID() }: Deciding,
): Promise<ExitCode> => {
  const said = subjectCommands.decode({
    id,
    command,
    subject,
    occurredAt: formatInstant(redress.now(), SHANGHAI),
    actor: { id: as, roles: ['local'], ...given({ unit }) },
    data,
  })
  if (E.isLeft(said)) {
    const paths = said.left.map(({ path, expected }) => `${path} (${expected})`).join('; ')
    return fail(context, { code: exit.usage, zh: `参数不合规格：${paths}。`, en: `This does not fit: ${paths}.` })
  }
  const handled = await redress.subjects.handle(said.right)()
  if (E.isLeft(handled)) return refused(context, handled.left)
  show(context, handled.right, subject)
  return exit.ok
}

/** `redress restrict|unrestrict|hold|release` */
export const decide = (
  context: Context,
  command: SubjectCommand['command'],
  subject: string,
  data: unknown,
  by: Deciding,
): Promise<ExitCode> => withKeys(context, (redress) => decided(context, redress, command, subject, data, by))

export interface Erasing extends Deciding {
  readonly basis: string
  readonly reason: string
  readonly clause?: string | undefined
  /** Names the subject by one of their complaints. */
  readonly complaint?: string | undefined
}

const others = (complaint: string, streams: ReadonlyArray<string>, subject: string): Failure => ({
  code: exit.refused,
  zh: `${complaint} 与 ${streams.join('、')} 同属一人，共用一把密钥，不能只删一件。全部删除请用 redress erase ${subject}。`,
  en: `${complaint} and ${streams.join(', ')} are of one person under one key; one alone cannot be erased. To erase all of them: redress erase ${subject}.`,
})
const nobody = (complaint: string): Failure => ({
  code: exit.notFound,
  zh: `没有投诉 ${complaint} 的密钥。请核对编号。`,
  en: `There is no key of complaint ${complaint}. Check the id.`,
})

const subjectOf = async ({ keys }: WithKeys, complaint: string): Promise<E.Either<Failure, string>> => {
  const place = await keys.vault.keys.place(streamOf(complaint))()
  if (E.isLeft(place)) return E.left(ofVault(place.left))
  if (place.right === undefined) return E.left(nobody(complaint))
  const { subject } = place.right
  const all = await keys.vault.keys.ofSubject(subject)()
  if (E.isLeft(all)) return E.left(ofVault(all.left))
  const rest = all.right.streams.filter((stream) => stream !== streamOf(complaint))
  return rest.length === 0 ? E.right(subject) : E.left(others(complaint, rest, subject))
}

/** `redress erase`: decides, destroys the keys, puts it on record, and gives the receipt. Opening has resumed what stopped. */
export const erase = (context: Context, subject: string | undefined, options: Erasing): Promise<ExitCode> =>
  withKeys(context, async (redress) => {
    const { basis, reason, clause, complaint } = options
    const named = complaint === undefined ? E.right(subject ?? '') : await subjectOf(redress, complaint)
    if (E.isLeft(named)) return fail(context, named.left)
    const data = { basis, reason, ...given({ clause }) }
    const code = await decided(context, redress, 'OrderErasure', named.right, data, options)
    if (code !== exit.ok) return code
    const level = await catchUp(context, redress, { rebuilds: false })
    return E.isLeft(level) ? fail(context, level.left) : exit.ok
  })

/** `redress erase --cancel ORDER`: as long as its keys are not destroyed. */
export const cancelErasure = (context: Context, order: string, { as = 'local' }: Deciding): Promise<ExitCode> =>
  withKeys(context, async ({ subjects }) => {
    const done = await subjects.cancel(order, 'cancelled', { id: as, roles: ['local'] })()
    if (E.isLeft(done)) return refused(context, done.left)
    print(context, { cancelled: order }, renderLabelled([[{ zh: '已撤销', en: 'cancelled' }, order]]))
    return exit.ok
  })

/** `redress receipt FILE --key PUB`: needs neither log nor keys. */
export const verify = async (context: Context, file: string, key: string): Promise<ExitCode> => {
  let text: string
  try {
    text = await readFile(resolve(context.cwd, file), 'utf8')
  } catch (thrown) {
    const cause = codeOf(thrown)
    return fail(context, {
      code: exit.notFound,
      zh: `无法读取 ${file}（${cause}）。请核对路径。`,
      en: `${file} cannot be read (${cause}). Check the path.`,
    })
  }
  const read = verifyReceipt(text.trim(), key)
  if (E.isLeft(read)) return fail(context, { code: exit.refused, zh: read.left.zh, en: read.left.en })
  const { order, subject, destroyedAt } = read.right
  print(
    context,
    read.right,
    renderLabelled([
      [{ zh: '删除', en: 'erasure' }, order],
      [{ zh: '主体', en: 'subject' }, subject],
      [{ zh: '密钥销毁于', en: 'keys destroyed at' }, destroyedAt],
    ]),
  )
  return exit.ok
}
