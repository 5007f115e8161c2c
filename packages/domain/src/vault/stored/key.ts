import type { KeyRow, KeyState } from '../rows.js'

/** A key as both databases give it: what is destroyed has no material. */
export interface StoredKey {
  readonly n: number
  readonly kid: string
  readonly subject: string
  readonly state: string
  readonly receipt: string | null
  readonly wrap: string | null
  readonly iv: Uint8Array | null
  readonly ct: Uint8Array | null
}

/** The columns of a `StoredKey`, of `keys k LEFT JOIN material m`. */
export const KEY_COLUMNS = 'k.n, k.kid, k.subject, k.state, k.receipt, m.wrap, m.iv, m.ct'

/** Keys with what there is of their material. */
export const KEYS = `SELECT ${KEY_COLUMNS} FROM keys k LEFT JOIN material m ON m.n = k.n AND k.state <> 'destroyed'`

export const keyRow = ({ kid, subject, state, receipt, wrap, iv, ct }: StoredKey): KeyRow => ({
  kid,
  subject,
  state: state as KeyState,
  material: wrap === null || iv === null || ct === null ? undefined : { wrap, iv, ct },
  ...(receipt === null ? {} : { receipt }),
})
