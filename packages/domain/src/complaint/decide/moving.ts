import type { Clocks } from '../../clock/clocks.js'
import type { Instance } from '../../clock/instance.js'
import { capOf, isNamed, isPrepared } from '../../clock/move-on.js'
import { openSuspension } from '../../clock/suspension.js'
import type { CompiledRegulation } from '../../regulation/compile.js'
import type { CompiledExtension } from '../../regulation/mechanism/extension.js'
import { dataOf } from '../event.js'
import type { Bilingual, Refusal } from '../rejection.js'
import { momentOf } from '../time.js'
import type { Deciding } from './deciding.js'

type Mechanism = 'extension' | 'suspension'

const said = (zh: string, en: string): Bilingual => ({ zh, en })

const remedies = {
  notOpen: said('没有正在计时的该时限，请核对条款编号。', 'No clock of this clause is running; check the clause.'),
  notExtendable: said(
    '制度未规定该时限可以延长，请在原时限内办结。',
    'The regulation allows no extension of this limit; finish within it.',
  ),
  notLater: said('新的期限须晚于现有期限。', 'The new due time must be later than the present one.'),
  noReason: said('请写明延期理由。', 'Give the reason for the extension.'),
  tooOften: said('该时限不得再次延长。', 'This limit may not be extended again.'),
  notPrepared: said('请先完成该条要求的前置记录。', 'First record what the clause asks for before an extension.'),
  notSuspendable: said(
    '制度未规定可因此中止该时限，请继续计时。',
    'The regulation allows no suspension of this limit for that reason; it runs on.',
  ),
  notStanding: said('该时限并未中止。', 'This clock does not stand still.'),
}

const tooLate = (day: string): Bilingual => said(`延期最晚至 ${day}。`, `It may be extended to ${day} at the latest.`)
const notApproved = (names: ReadonlyArray<string>): Bilingual =>
  said(`须经 ${names.join('、')} 批准。`, `It needs the approval of ${names.join(', ')}.`)

const clauseOf = (regulations: ReadonlyArray<CompiledRegulation>, name: string) => {
  const id = name.split('#')[0]
  for (const regulation of regulations) {
    const clause = regulation.source.clauses.find((one) => one.id === id)
    if (clause !== undefined) return { regulation, clause }
  }
  return undefined
}

const refuse = (
  regulations: ReadonlyArray<CompiledRegulation>,
  name: string,
  mechanism: Mechanism,
  remedy: Bilingual,
): Refusal => {
  const found = clauseOf(regulations, name)
  return {
    regulation: found?.regulation.id ?? regulations[0]?.id ?? '',
    version: found?.regulation.version ?? regulations[0]?.version ?? '',
    clause: name,
    ref: found?.clause.ref ?? name,
    mechanism,
    facts: [{ path: 'cmd.clocks', value: name }],
    because: found?.clause.summary ?? said('没有该条款', 'There is no such clause'),
    remedy,
  }
}

/** Is the extension approved: by the actor who holds the role, or by an approval on record that still stands. */
const isApproved = (extension: CompiledExtension, context: Deciding): boolean => {
  const { approver } = extension
  if (approver === undefined) return true
  const { actor } = context.command
  const people = approver.resolve(context)
  if (actor.roles.some((role) => approver.names.includes(role))) return true
  if (people.some(({ person }) => person !== undefined && person === actor.id)) return true
  for (let h = context.stream.newest['Approved']; h !== undefined; h = h.alike) {
    const since = context.stream.newest['Extended']
    if (since !== undefined && since.length > h.length) return false
    const { event } = h
    if (dataOf(event)['of'] === 'extension' && event.actor.roles.some((role) => approver.names.includes(role)))
      return true
  }
  return false
}

const extending = (instance: Instance, context: Deciding): ReadonlyArray<Bilingual> => {
  const { extension } = instance.duty
  if (extension === undefined || extension.onlyWithOthers) return [remedies.notExtendable]
  const { newDueAt, reason } = dataOf(context.command)
  const to = momentOf(newDueAt)
  const cap = capOf(extension, instance, { ...context, start: instance.start })
  const { due, prolongations } = instance.clock
  return [
    ...(to !== undefined && due !== undefined && to <= due.ms ? [remedies.notLater] : []),
    ...(to !== undefined && cap !== undefined && to > cap.ms ? [tooLate(cap.day)] : []),
    ...(extension.times !== undefined && (prolongations?.length ?? 0) >= extension.times ? [remedies.tooOften] : []),
    ...(extension.needsReason && (typeof reason !== 'string' || reason.trim() === '') ? [remedies.noReason] : []),
    ...(isApproved(extension, context) ? [] : [notApproved(extension.approver?.names ?? [])]),
    ...(isPrepared(extension, context) ? [] : [remedies.notPrepared]),
  ]
}

const suspending = (instance: Instance, reason: string): ReadonlyArray<Bilingual> =>
  instance.duty.suspendableFor.includes(reason) ? [] : [remedies.notSuspendable]

/** A limit may be extended or suspended only as its clause says, and only while it runs. */
export const movingVerdicts = (
  regulations: ReadonlyArray<CompiledRegulation>,
  clocks: () => Clocks,
  context: Deciding,
): ReadonlyArray<Refusal> => {
  const { command } = context
  if (command.command !== 'Extend' && command.command !== 'Suspend' && command.command !== 'Resume') return []
  const open = clocks().all.filter((instance) => instance.open)
  const names = command.data.clocks
  const mechanism: Mechanism = command.command === 'Extend' ? 'extension' : 'suspension'
  if (command.command === 'Resume') {
    const standing = open.filter(({ clock }) => openSuspension(clock) !== undefined)
    const wrong = (names ?? []).filter((name) => !standing.some(({ duty }) => isNamed(duty, [name])))
    const none = names === undefined && standing.length === 0
    return [...wrong, ...(none ? ['*'] : [])].map((name) => refuse(regulations, name, mechanism, remedies.notStanding))
  }
  return (names ?? []).flatMap((name) => {
    const meant = open.filter(({ duty }) => isNamed(duty, [name]))
    if (meant.length === 0) {
      const known = regulations.some(({ duties }) =>
        duties.some(
          (duty) =>
            isNamed(duty, [name]) &&
            (mechanism === 'extension' ? duty.extension !== undefined : duty.suspendableFor.length > 0),
        ),
      )
      const remedy = known
        ? remedies.notOpen
        : mechanism === 'extension'
          ? remedies.notExtendable
          : remedies.notSuspendable
      return [refuse(regulations, name, mechanism, remedy)]
    }
    const wrong = meant.flatMap((instance) =>
      command.command === 'Extend' ? extending(instance, context) : suspending(instance, command.data.reason),
    )
    return wrong.map((remedy) => refuse(regulations, name, mechanism, remedy))
  })
}
