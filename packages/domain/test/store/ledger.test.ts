import { expect, it } from 'vitest'
import { memoryStore } from '../../src/store/memory/index.js'
import type { RecordedEvent } from '../../src/store/port.js'
import { collect, must } from '../../src/testing/store-kit.js'
import { appendOf, streamOf } from './children/writing.js'
import { newLedger } from './support/ledger.js'

/** The log of two writers after three appends each. */
const log = async (): Promise<ReadonlyArray<RecordedEvent>> => {
  const store = memoryStore()
  for (let i = 0; i < 3; i++)
    for (const writer of [0, 1]) await must(store.append(streamOf(writer), 'any', appendOf(writer, i)))
  return collect(store.readAll(undefined))
}

const complaintsOf = (events: ReadonlyArray<RecordedEvent>, told: ReadonlyArray<string>): ReadonlyArray<string> => {
  const ledger = newLedger()
  ledger.acknowledge(told)
  ledger.read(events)
  return ledger.complaints()
}

// Who checks the checker: the crash test is worth what its ledger notices.
it('the ledger of the crash test notices what is lost, doubled, in part, out of order, or there unasked', async () => {
  const events = await log()
  const all = ['0 0', '0 1', '0 2', '1 0', '1 1', '1 2']
  expect(complaintsOf(events, all)).toEqual([])
  expect(complaintsOf(events, ['0 1', '1 1'])).toEqual([])
  expect(complaintsOf(events.slice(0, -2), all)).not.toEqual([])
  expect(complaintsOf(events.slice(0, -1), ['0 2', '1 1'])).not.toEqual([])
  expect(complaintsOf(events.toSpliced(3, 1), all)).not.toEqual([])
  expect(complaintsOf([...events, ...events.slice(-1)], all)).not.toEqual([])
  expect(complaintsOf([...events].reverse(), all)).not.toEqual([])
  expect(complaintsOf(events, ['0 0', '1 2'])).not.toEqual([])
})
