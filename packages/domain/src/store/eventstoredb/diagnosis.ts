import * as E from 'fp-ts/lib/Either.js'
import type { StoreError } from '../port.js'
import type { Connection } from './connection.js'
import { astray, tombstoned } from './damage.js'
import type { Failure } from './failure.js'
import { readOnce, type Scanned } from './once.js'
import type { streams } from './pb.js'
import { onlyFirst, readLast } from './request.js'

/** What gRPC calls UNKNOWN: the server's word for whatever it did not foresee. */
const UNKNOWN = 2

/** What is wrong with a request that the server cannot carry out while it carries out others. */
const blame = (request: streams.ReadReq): StoreError | undefined => {
  const options = request.getOptions()
  if (options?.getAll()?.hasPosition() === true) return astray
  const name = Buffer.from(
    options?.getStream()?.getStreamIdentifier()?.getStreamName_asU8() ?? new Uint8Array(),
  ).toString('utf8')
  // Of a tombstoned stream the server tells the name in a header, and fails at that where no header can hold it.
  return /^[ -~]*$/.test(name) ? undefined : tombstoned(name)
}

/**
 * The server has one text for a read that failed and for one that could not be made: a position at which no event
 * begins, a tombstoned stream with a Chinese name. If it reads the head of the log and then fails at the same again,
 * it is not in trouble: the request is.
 */
export const diagnose = async (
  connection: Connection,
  request: streams.ReadReq,
  deadline: number,
  failure: Failure,
): Promise<Failure> => {
  const unknown = (failure.raw as { readonly code?: unknown } | undefined)?.code === UNKNOWN
  const error = unknown ? blame(request) : undefined
  if (error === undefined || E.isLeft(await readOnce(connection, readLast(), deadline))) return failure
  const same = await readOnce(connection, onlyFirst(request), deadline)
  return E.isLeft(same) && same.left.error._tag === failure.error._tag ? { error, again: false } : failure
}

/** A short read, and where it fails, why. */
export const diagnosed = async (
  connection: Connection,
  request: streams.ReadReq,
  deadline: number,
): Promise<E.Either<Failure, Scanned>> => {
  const read = await readOnce(connection, request, deadline)
  return E.isRight(read) ? read : E.left(await diagnose(connection, request, deadline, read.left))
}
