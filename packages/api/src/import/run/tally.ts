import type * as E from 'fp-ts/lib/Either.js'
import type { ImportError } from '../error.js'
import type { Counts, RejectedRow } from '../report.js'
import type { Fault, Row } from '../table/table.js'
import type { RejectList } from './rejects.js'

const SHOWN = 20

/** A count by word. */
export interface Counter {
  readonly add: (word: string) => void
  readonly counts: () => Counts
}

export const counter = (): Counter => {
  const found = new Map<string, number>()
  return {
    add: (word) => void found.set(word, (found.get(word) ?? 0) + 1),
    counts: () => Object.fromEntries([...found].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))),
  }
}

/** What became of the rows of one file so far. */
export interface Tally {
  rows: number
  accepted: number
  already: number
  unmapped: number
  rejected: number
  readonly reject: (row: Row, faults: ReadonlyArray<Fault>) => E.Either<ImportError, void>
}

/** Counts the rows of one file, and sends the rejected ones to its list; the first few are kept to be shown. */
export const tally = (file: string, list: RejectList, shown: RejectedRow[]): Tally => {
  const self: Tally = {
    rows: 0,
    accepted: 0,
    already: 0,
    unmapped: 0,
    rejected: 0,
    reject: (row, faults) => {
      self.rejected += 1
      const [first] = faults
      if (first !== undefined && shown.length < SHOWN) shown.push({ file, line: row.line, ...first })
      return list.add(row, faults)
    },
  }
  return self
}
