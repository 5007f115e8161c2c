import type { Complaint } from '@redress/domain'
import { msOf } from '../runtime/cell.js'
import { complaintModel } from '../runtime/model.js'
import { lettersOf } from './letters.js'
import { searchTable, termTable } from './table.js'

/** What is searched as text. A text that is marked as not personal joins here, with a higher version of the model. */
const texts: ReadonlyArray<(complaint: Complaint) => string | undefined> = [
  ({ id }) => id,
  ({ number }) => number,
  ({ subject }) => subject?.id,
  ({ respondent }) => respondent?.unit,
  ({ outcome }) => outcome,
]

/** How a term is written, in the table and in questions. */
export const termOf = (dimension: string, value: unknown): string => `${dimension}=${String(value)}`

const termsOf = (complaint: Complaint): ReadonlyArray<string> => {
  const terms: string[] = []
  const add = (dimension: string, value: string | undefined): void => {
    if (value !== undefined) terms.push(termOf(dimension, value))
  }
  add('kind', complaint.kind)
  add('channel', complaint.channel)
  for (const [dimension, value] of Object.entries(complaint.classes))
    for (const one of [value].flat()) terms.push(termOf(`class.${dimension}`, one))
  return terms
}

/** Full-text search in the register (台账检索). */
export const search = complaintModel({
  name: 'search',
  version: 2,
  meaning: { zh: '台账检索', en: 'Search in the register' },
  tables: [searchTable, termTable],
  rows: ({ complaint }) => {
    const said = new Set(texts.flatMap((text) => text(complaint) ?? []))
    const received_ms = msOf(complaint.receivedAt)
    return [
      [{ complaint: complaint.id, text: lettersOf([...said].join(' ')), received_ms }],
      termsOf(complaint).map((term, ordinal) => ({ complaint: complaint.id, ordinal, term, received_ms })),
    ]
  },
})
