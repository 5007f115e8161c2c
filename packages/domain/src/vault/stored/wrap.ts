import type { RotationRow, WrapRow } from '../rows.js'

/** A wrapping key as both databases keep it. */
export interface StoredWrap {
  readonly wrap: string
  readonly state: string
  readonly iv: Uint8Array
  readonly ct: Uint8Array
}

export const wrapRow = ({ wrap, state, iv, ct }: StoredWrap): WrapRow => ({
  wrap,
  state: state as WrapRow['state'],
  check: { wrap, iv, ct },
})

/** A rotation as both databases keep it. */
export interface StoredRotation {
  readonly id: string
  readonly from_wrap: string
  readonly to_wrap: string
  readonly step: string
  readonly upto: number
}

export const rotationRow = ({ id, from_wrap, to_wrap, step, upto }: StoredRotation): RotationRow => ({
  id,
  from: from_wrap,
  to: to_wrap,
  step: step as RotationRow['step'],
  upto,
})
