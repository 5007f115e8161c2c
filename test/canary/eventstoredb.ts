import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { complaintHandlers, fieldCategories, type Rules } from '../../packages/domain/src/index.js'
import { eventStoreDbStore } from '../../packages/domain/src/store/eventstoredb/index.js'
import { eventStoreDouble } from '../../packages/domain/src/testing/eventstoredb/index.js'
import {
  localWrappingKeys,
  memoryKeys,
  newWrappingKey,
  readWrappingKey,
  receiptSigner,
  sealing,
  subjectHandler,
  vaultOn,
} from '../../packages/domain/src/vault/index.js'
import { ordered } from './erase.js'
import { byHandler } from './ways.js'

const right = <A>(
  value: { readonly _tag: 'Left'; readonly left: object } | { readonly _tag: 'Right'; readonly right: A },
): A => {
  if (value._tag === 'Left') throw new Error(JSON.stringify(value.left))
  return value.right
}

/** Cases kept on EventStoreDB, its double: what it has stored goes to a file. */
export const onEventStoreDb = async (rules: Rules, ids: ReadonlyArray<string>) => {
  const server = await eventStoreDouble()
  const raw = right(await eventStoreDbStore({ connection: server.connection })())
  const wrapping = localWrappingKeys(right(readWrappingKey(newWrappingKey(), 'here')))
  const vault = right(await vaultOn(memoryKeys(), wrapping)())
  const { log, desk } = sealing(raw, vault, { fields: fieldCategories(rules) })
  const handlers = complaintHandlers({ store: desk, rules })
  const signer = right(await receiptSigner(vault.keys, wrapping)())
  const now = () => Date.now() as never
  const subjects = subjectHandler({
    log,
    keys: vault.keys,
    signer,
    rules,
    now,
    forget: handlers.forget,
    software: 'canary',
  })
  for (const id of ids) await byHandler(handlers, id)
  const textOf = async (id: string): Promise<string> => {
    const said: string[] = []
    for await (const batch of desk.read(`complaint-${id}`))
      said.push(...right(batch).map((event) => JSON.stringify(event)))
    return said.join('\n')
  }
  return {
    textOf,
    stored: (to: string): void =>
      writeFileSync(
        join(to, 'eventstoredb.bin'),
        Buffer.concat(
          server.log.all.flatMap(({ stream, type, data, metadata }) => [
            Buffer.from(`${stream} ${type} `),
            data,
            metadata,
          ]),
        ),
      ),
    erase: async (): Promise<void> => {
      for (const id of ids)
        right(await subjects.handle(ordered(id, right(await vault.keys.place(`complaint-${id}`)())?.subject ?? ''))())
    },
    /** Past the seal, as a fault of ours would. */
    leak: async (text: string): Promise<void> => {
      const event = {
        id: randomUUID(),
        type: 'Noted',
        schemaversion: 1,
        subject: 'leak',
        time: '2026-03-02T09:30:00+08:00',
        correlationid: 'leak',
        causationid: 'leak',
        authid: 'leak',
        dataclassification: 'personal',
        data: { text },
      } as const
      right(await raw.append('note-leak', 'any', [event])())
    },
    end: async () => {
      await raw.close()
      await server.stop()
    },
  }
}
