import type { EpochMs } from '@redress/holidays'
import type { Holding } from '../clock/clock.js'
import { clocksOf, type Dossier } from '../clock/dossier.js'
import type { Value } from '../codec/words.js'
import type { Complaint } from '../complaint/state.js'
import type { Row } from './row.js'

export type Columns = { readonly [column: string]: Value | undefined }

/** A case as rows are made of it: `counted` has its classes as of the end of the period that is looked at. */
export interface CaseRead {
  readonly dossier: Dossier
  readonly counted: Complaint
  readonly now: EpochMs
}

/** What all rows of a case share; `what` tells them apart. */
export const caseRow = ({ dossier, counted }: CaseRead, what?: string): Omit<Row, 'sort' | 'columns'> => ({
  ref: { row: what === undefined ? counted.id : `${counted.id}/${what}`, case: counted.id },
  regulations: counted.regulations.map(({ id }) => id),
  open: false,
  dropped: false,
  stream: counted,
  clocks: clocksOf(dossier),
})

/** Who held the case at a moment; before anybody did, the first who did. */
export const holderAt = ({ dossier: { holdings } }: CaseRead, at: EpochMs): Columns => {
  const held: Holding | undefined = holdings.findLast(({ fromMs }) => fromMs <= at) ?? holdings[0]
  return { handler: held?.person, agent: held?.person, unit: held?.unit }
}
