import { existsSync, readFileSync } from 'node:fs'
import type { RecordedEvent } from '../../../src/store/port.js'
import { sizeOf } from '../children/writing.js'

/** What a writer process noted: whole lines; none if it was killed before it began. */
export const linesOf = (file: string): ReadonlyArray<string> =>
  existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : []

/** What the writers were told, and what the log says: every complaint is a sentence. */
export interface Ledger {
  /** Takes the lines of a writer process: `writer append`. */
  readonly acknowledge: (lines: ReadonlyArray<string>) => void
  /** Takes what the log has gained since the last time. */
  readonly read: (events: ReadonlyArray<RecordedEvent>) => void
  /** To be asked after all that is in the log was read. */
  readonly complaints: () => ReadonlyArray<string>
  readonly acknowledged: () => number
  readonly events: () => number
}

interface Account {
  /** Last append that was acknowledged, -1 for none. */
  acknowledged: number
  /** Last append of which the log has begun, -1 for none, and how many of its events are there. */
  append: number
  parts: number
  revision: number
}

export const newLedger = (): Ledger => {
  const accounts = new Map<number, Account>()
  const wrong: string[] = []
  let events = 0
  const accountOf = (writer: number): Account => {
    const account = accounts.get(writer) ?? { acknowledged: -1, append: -1, parts: 0, revision: -1 }
    accounts.set(writer, account)
    return account
  }
  const isWhole = (writer: number, { append, parts }: Account): boolean =>
    append < 0 || parts === sizeOf(writer, append)

  const acknowledge = (lines: ReadonlyArray<string>): void => {
    for (const line of lines) {
      const said = /^(\d+) (\d+)( repeated)?$/.exec(line)
      if (said === null) continue
      const account = accountOf(Number(said[1]))
      account.acknowledged = Math.max(account.acknowledged, Number(said[2]))
    }
  }

  const read = (found: ReadonlyArray<RecordedEvent>): void => {
    for (const event of found) {
      const { writer, append, part } = event.data as { writer: number; append: number; part: number }
      const account = accountOf(writer)
      events += 1
      if (Number(event.position) !== events) wrong.push(`position ${event.position} is not ${events}`)
      if (event.id !== `w${writer}-a${append}-${part}`) wrong.push(`${event.id} is not itself`)
      if (event.revision !== account.revision + 1) wrong.push(`${event.id} has revision ${event.revision}`)
      const begins = part === 0 && isWhole(writer, account) && append === account.append + 1
      const goesOn = part === account.parts && append === account.append
      if (!begins && !goesOn) wrong.push(`${event.id} is lost, doubled or out of order`)
      Object.assign(account, { append, parts: part + 1, revision: event.revision })
    }
  }

  const complaints = (): ReadonlyArray<string> => {
    const unsettled = [...accounts].flatMap(([writer, account]) => {
      const { acknowledged, append } = account
      if (!isWhole(writer, account)) return [`w${writer}-a${append} is there in part`]
      if (append < acknowledged) return [`w${writer}: acknowledged ${acknowledged}, the log ends with ${append}`]
      return append > acknowledged + 1 ? [`w${writer}: ${append} before ${acknowledged + 1} was answered`] : []
    })
    return [...wrong, ...unsettled]
  }

  const acknowledged = (): number => [...accounts.values()].reduce((sum, account) => sum + account.acknowledged + 1, 0)
  return { acknowledge, read, complaints, acknowledged, events: () => events }
}
