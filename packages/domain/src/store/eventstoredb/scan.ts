import type * as E from 'fp-ts/lib/Either.js'
import type { StoreError } from '../port.js'
import type { Connection } from './connection.js'
import { diagnosed } from './diagnosis.js'
import type { Scanned } from './once.js'
import type { streams } from './pb.js'
import { persist } from './retry.js'

/** A short read as a whole, made again while the server cannot be reached. */
export const scanner =
  (connection: Connection, { patience, deadline }: { readonly patience: number; readonly deadline: number }) =>
  (request: streams.ReadReq, signal?: AbortSignal): Promise<E.Either<StoreError, Scanned>> =>
    persist(patience, signal, () => diagnosed(connection, request, deadline))

export type Scan = ReturnType<typeof scanner>
