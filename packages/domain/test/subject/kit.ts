import type { EpochMs, Instant } from '@redress/holidays'
import { isLeft } from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { ComplaintCommand } from '../../src/complaint/command.js'
import { type Rules, rulesOf } from '../../src/complaint/rules.js'
import { millis } from '../../src/complaint/time.js'
import { fieldCategories } from '../../src/privacy/field-categories.js'
import { complaintHandlers } from '../../src/store/handle.js'
import { memoryStore } from '../../src/store/memory/index.js'
import type { EventStore, RecordedEvent } from '../../src/store/port.js'
import type { SubjectCommand, SubjectCommandName, SubjectCommandOf } from '../../src/subject/command.js'
import { command, receive } from '../../src/testing/index.js'
import type { SubjectOptions } from '../../src/vault/erasure-options.js'
import { memoryKeys } from '../../src/vault/memory/index.js'
import type { KeyStore } from '../../src/vault/port.js'
import { sealing } from '../../src/vault/sealing.js'
import { receiptSigner } from '../../src/vault/signing.js'
import { subjectHandler } from '../../src/vault/subjects.js'
import { vaultOn } from '../../src/vault/vault.js'
import { localWrappingKeys } from '../../src/vault/wrapping/local.js'
import { newWrappingKey, readWrappingKey } from '../../src/vault/wrapping/text.js'

export const must = async <L, A>(task: TaskEither<L, A>): Promise<A> => {
  const done = await task()
  if (isLeft(done)) throw new Error(JSON.stringify(done.left))
  return done.right
}
export const refused = async <L extends object>(task: TaskEither<L, unknown>): Promise<L> => {
  const done = await task()
  if (isLeft(done)) return done.left
  throw new Error('expected a refusal')
}

export const P1 = 'person:p-1'
export const officer = { id: 'officer-1', roles: ['privacy'] }
export const at = (time: string): Instant => time as Instant

/** A command about personal data, on 2 February 2026 unless said. */
export const about = <N extends SubjectCommandName>(
  name: N,
  data: SubjectCommandOf<N>['data'],
  over: { readonly id?: string; readonly subject?: string; readonly on?: string } = {},
): SubjectCommand =>
  ({
    id: over.id ?? `${name}-${JSON.stringify(data).length}-${over.on ?? ''}`.toLowerCase().replace(/-$/, ''),
    command: name,
    subject: over.subject ?? P1,
    occurredAt: `${over.on ?? '2026-02-02'}T09:00:00+08:00`,
    actor: officer,
    data,
  }) as unknown as SubjectCommand

export const order = (
  id = 'erasure-1',
  more: { readonly subject?: string; readonly on?: string } = {},
): SubjectCommand => about('OrderErasure', { basis: 'request', reason: 'asked-for' }, { id, ...more })

/** The wrapping key of a text. */
export const wrappingKey = (text: string) => {
  const key = readWrappingKey(text, 'a test')
  if (isLeft(key)) throw new Error(key.left.en)
  return localWrappingKeys(key.right)
}

/** What a case of a person begins with. */
export const receipt = (complaint: string, person = 'p-1'): ComplaintCommand =>
  receive({ complaint }, { complainant: { id: person }, field: { 'complainant.name': `张${complaint}` } })

interface Around {
  readonly log?: EventStore
  readonly keys?: KeyStore
  readonly wrapping?: string
  readonly rules?: Rules
}

/** A log and keys, what is sealed into it, and decisions about it. The clock stands where it is put. */
export const office = async (around: Around = {}) => {
  const { log = memoryStore(), keys = memoryKeys(), wrapping = newWrappingKey(), rules = rulesOf([]) } = around
  const wraps = wrappingKey(wrapping)
  const vault = await must(vaultOn(keys, wraps))
  const signer = await must(receiptSigner(keys, wraps))
  const sealed = sealing(log, vault, { fields: fieldCategories(rules) })
  const complaints = complaintHandlers({ store: sealed.desk, rules })
  const clock = { now: Date.now() as EpochMs }
  const options: SubjectOptions = {
    log,
    keys,
    signer,
    rules,
    now: () => clock.now,
    software: 'redress-test',
    forget: complaints.forget,
  }
  const send = (said: ComplaintCommand) => must(complaints.handle(said))
  /** A case of a person, closed unless it is said to be open. */
  const given = async (complaint: string, person = 'p-1', closed = true): Promise<void> => {
    await send(receipt(complaint, person))
    if (closed) await send(command('Close', {}, { complaint, at: '2026-01-06T10:00:00+08:00' }))
  }
  return { keys, wrapping, vault, signer, ...sealed, raw: log, complaints, clock, options, send, given }
}
export type Office = Awaited<ReturnType<typeof office>>
export const deciding = ({ options }: Pick<Office, 'options'>) => subjectHandler(options)

export const read = async (store: EventStore, stream: string): Promise<ReadonlyArray<RecordedEvent>> => {
  const all: RecordedEvent[] = []
  for await (const batch of store.read(stream)) {
    if (isLeft(batch)) throw new Error(batch.left.en)
    all.push(...batch.right)
  }
  return all
}
export const whole = async (store: EventStore): Promise<ReadonlyArray<RecordedEvent>> => {
  const all: RecordedEvent[] = []
  for await (const batch of store.readAll(undefined)) {
    if (isLeft(batch)) throw new Error(batch.left.en)
    all.push(...batch.right)
  }
  return all
}
export const day = (date: string): EpochMs => millis(at(`${date}T12:00:00+08:00`))
