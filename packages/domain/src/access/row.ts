import type { EpochMs } from '@redress/holidays'
import type { AccessEntry, AccessQuery } from './port.js'

/** An entry as a row: the columns are what is searched by, the text is the rest. */
export interface Row {
  readonly seq: number
  readonly at: number
  readonly who: string
  readonly complaint: string | null
  readonly subject: string | null
  readonly entry: string
  readonly hash: string
}

export const columns = ['seq', 'at', 'who', 'complaint', 'subject', 'entry', 'hash'] as const satisfies ReadonlyArray<
  keyof Row
>

type Rest = Omit<AccessEntry, 'seq' | 'at' | 'who' | 'complaint' | 'subject' | 'hash'>

export const rowOf = ({ seq, at, who, complaint, subject, hash, ...rest }: AccessEntry): Row => ({
  seq,
  at,
  who,
  complaint: complaint ?? null,
  subject: subject ?? null,
  entry: JSON.stringify(rest),
  hash,
})

/** The columns come before what the text says: the chain is over what is searched by. */
export const entryOf = ({ seq, at, who, complaint, subject, entry, hash }: Row): AccessEntry => ({
  ...(JSON.parse(entry) as Rest),
  seq,
  at: at as EpochMs,
  who,
  ...(complaint === null ? {} : { complaint }),
  ...(subject === null ? {} : { subject }),
  hash,
})

/** What no column of text keeps as it is, and would read back as something that the chain does not know: NUL, half a pair. */
const unkept = /\0|\p{Surrogate}/gu
const kept = (text: string): string => text.replace(unkept, '\ufffd')

/** An entry, or a question, of which every searched column keeps what it says. */
export const keepable = <A extends Pick<AccessQuery, 'who' | 'complaint' | 'subject'>>(one: A): A => {
  const { who, complaint, subject } = one
  return {
    ...one,
    ...(who === undefined ? {} : { who: kept(who) }),
    ...(complaint === undefined ? {} : { complaint: kept(complaint) }),
    ...(subject === undefined ? {} : { subject: kept(subject) }),
  }
}

/** What a question asks of the columns, each with the value that follows it. */
export const conditionsOf = (query: AccessQuery): ReadonlyArray<readonly [column: string, value: string | number]> => {
  const { who, complaint, subject, from, to, after = 0 } = keepable(query)
  const all: ReadonlyArray<readonly [string, string | number | undefined]> = [
    ['seq >', after],
    ['who =', who],
    ['complaint =', complaint],
    ['subject =', subject],
    ['at >=', from],
    ['at <', to],
  ]
  return all.flatMap(([column, value]) => (value === undefined ? [] : [[column, value] as const]))
}

/** Entries that an answer has where the question does not say. */
export const LIMIT = 1000
