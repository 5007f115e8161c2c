import type { EpochMs } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { AccessLog, NewAccess } from '../../src/access/index.js'
import { accessLogFailed } from '../../src/access/index.js'
import {
  type Category,
  complaintHandlers,
  fieldCategories,
  otherAggregates,
  otherHandler,
  type Rules,
  rulesOf,
} from '../../src/index.js'
import { type Reveal, revealing } from '../../src/reveal/index.js'
import { memoryStore } from '../../src/store/memory/index.js'
import {
  localWrappingKeys,
  memoryKeys,
  newWrappingKey,
  readWrappingKey,
  sealing,
  type Vault,
  vaultOn,
} from '../../src/vault/index.js'

export const right = <L, A>(value: E.Either<L, A>): A => {
  if (E.isLeft(value)) throw new Error(JSON.stringify(value.left))
  return value.right
}

/** A field of each category, and what nobody types by chance. */
export const canaries: { readonly [C in Category]: readonly [field: string, value: string] } = {
  identity: ['complainant.name', '龘鱻麤identity'],
  contact: ['complainant.phone', '龘鱻麤contact'],
  narrative: ['case.content', '龘鱻麤narrative'],
  health: ['case.consequence', '龘鱻麤health'],
  minor: ['student.name', '龘鱻麤minor'],
  finance: ['complainant.bankCard', '龘鱻麤finance'],
  staff: ['case.respondentStaff', '龘鱻麤staff'],
}
/** Why an agent left. */
export const LEFT = '龘鱻麤left'
export const fieldsOf = Object.fromEntries(Object.values(canaries))

/** A desk with a vault; what it opens and what it records is counted, in one order. */
export const desk = async (rules: Rules = rulesOf([])) => {
  const key = right(readWrappingKey(newWrappingKey(), 'here'))
  const kept = right(await vaultOn(memoryKeys(), localWrappingKeys(key))())
  const order: string[] = []
  const vault: Vault = {
    ...kept,
    openers: (kids) => async () =>
      E.map(
        (all: ReadonlyMap<string, E.Either<never, (...of: never) => unknown>>) =>
          new Map(
            [...all].map(([kid, opener]) => [
              kid,
              E.map((open: (...of: never) => unknown) => (...of: never) => {
                order.push(`open ${(of as unknown as [{ path: string[] }])[0].path.at(-1)}`)
                return open(...of)
              })(opener),
            ]),
          ),
      )((await kept.openers(kids)()) as never) as never,
  }
  const { log, desk: clear } = sealing(memoryStore(), kept, { fields: fieldCategories(rules) })
  const handlers = complaintHandlers({ store: clear, rules })
  const entries: NewAccess[] = []
  let broken = false
  const access: AccessLog = {
    record: (all) => async () => {
      if (broken) return E.left(accessLogFailed('full', 'SQLITE_FULL'))
      entries.push(...all)
      order.push(`record ${all.length}`)
      return E.right(undefined)
    },
    query: () => async () => E.right([]),
    verify: async () => E.right({ entries: entries.length, head: '' }),
    close: async () => undefined,
  }
  const reveal: Reveal = revealing({ log, vault, rules, access, now: () => 0 as EpochMs })
  const say = async (complaint: string, command: string, data: unknown, actor: unknown, n = 1): Promise<void> => {
    const said = {
      id: `${complaint}-${n}`,
      complaint,
      command,
      occurredAt: `2026-03-0${n}T09:30:00+08:00`,
      actor,
      data,
    }
    right(await handlers.handle(said as never)())
  }
  const clerk = { id: 'clerk-1', unit: 'window', roles: ['clerk'] }
  /** Received by the window, in the hands of agent-07 of the desk. */
  const received = async (complaint: string, kind = 'complaint', assigned = true): Promise<void> => {
    const data = { kind, channel: 'written', complainant: { id: `p-${complaint}` }, field: fieldsOf }
    await say(complaint, 'Receive', data, clerk)
    if (!assigned) return
    await say(complaint, 'Assign', { to: { unit: 'desk', person: 'agent-07' }, assignment: 'a-1' }, clerk, 2)
  }
  /** An agent of the desk, who left for a reason. */
  const left = async (agent: string): Promise<void> => {
    const tell = otherHandler(otherAggregates.agent)({ store: clear, rules })
    const by = { aggregate: 'agent', subject: agent, actor: { id: 'manager-1', roles: ['manager'] } }
    for (const [n, [command, data]] of (
      [
        ['Enrol', { role: 'agent', unit: 'desk' }],
        ['Leave', { role: 'agent', reason: LEFT }],
      ] as const
    ).entries()) {
      const said = { ...by, id: `${agent}-${n}`, command, occurredAt: `2026-03-0${n + 1}T09:30:00+08:00`, data }
      right(await tell(said as never)())
    }
  }
  return { left, reveal, log, keys: kept, order, entries, received, say, breakAccess: () => (broken = true) }
}
