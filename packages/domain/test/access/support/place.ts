import { createSecretKey } from 'node:crypto'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { AccessError } from '../../../src/access/error.js'
import type { AccessLog } from '../../../src/access/port.js'
import { postgresAccess } from '../../../src/access/postgres/index.js'
import { sqliteAccess } from '../../../src/access/sqlite/index.js'

/** Where an access log is and under which key, as another process can be told. */
export type Where = ({ readonly path: string } | { readonly url: string; readonly schema: string }) & {
  /** Hexadecimal. */
  readonly key: string
}

export const openAt = ({ key: hex, ...where }: Where): TaskEither<AccessError, AccessLog> => {
  const key = createSecretKey(Buffer.from(hex, 'hex'))
  return 'path' in where ? sqliteAccess({ ...where, key, patience: 20_000 }) : postgresAccess({ ...where, key })
}
