import type { ErasureRow, ErasureStep } from '../rows.js'

/** An erasure as both databases keep it: what changes has columns of its own, the rest stays as it was ordered. */
export interface StoredErasure {
  readonly id: string
  readonly step: string
  readonly receipt: string | null
  readonly ordered: string
}

export const storedErasure = ({ order, step, receipt, ...ordered }: ErasureRow): StoredErasure => ({
  id: order,
  step,
  receipt: receipt ?? null,
  ordered: JSON.stringify(ordered),
})

export const erasureRow = ({ id, step, receipt, ordered }: StoredErasure): ErasureRow => ({
  ...(JSON.parse(ordered) as Omit<ErasureRow, 'order' | 'step' | 'receipt'>),
  order: id,
  step: step as ErasureStep,
  ...(receipt === null ? {} : { receipt }),
})
