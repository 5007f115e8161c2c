import type { KeyEnvironment } from '@redress/domain/vault'
import * as E from 'fp-ts/lib/Either.js'
import type { Settings } from '../config/schema.js'
import { given } from '../given.js'
import { openRedress, type PlacesChoice, type PostgresPlace, type Redress } from '../redress.js'
import type { Observing } from '../telemetry/observing.js'
import type { Context } from './context.js'
import { type Failure, ofOpen } from './failure.js'
import { noLog, withoutLog } from './log.js'

/** Opens the data folder for a question: nothing is written, and a service may run on it at the same time. */
export const openToRead = async (context: Context): Promise<E.Either<Failure, Redress>> => {
  const { data, rules } = context
  if (withoutLog(data)) return E.left(noLog(data))
  return E.mapLeft(ofOpen)(await openRedress({ ...rules, data, readonly: true })())
}

/** What the settings say of the wrapping key. */
export const keyChoiceOf = ({ keyFile, key }: Settings): KeyEnvironment => ({
  REDRESS_KEY_FILE: keyFile,
  REDRESS_KEY: key,
})

/** Which servers the settings name. No flag does: everybody on the machine can read the command line, and a password may be in it. */
export const placesOf = ({ keysPostgres, accessPostgres }: Settings): PlacesChoice => {
  const place = (url: string | undefined): PostgresPlace | undefined => (url === undefined ? undefined : { url })
  return given({ keysIn: place(keysPostgres), accessIn: place(accessPostgres) })
}

/** Opens the data folder to write, making it where it is missing. */
export const openToWrite = async (
  { data, settings, rules }: Context,
  options: Observing = {},
): Promise<E.Either<Failure, Redress>> => {
  const retention = given({ monthsAfterClose: settings.retentionMonths })
  const chosen = { ...rules, ...placesOf(settings), data, keyEnvironment: keyChoiceOf(settings), retention }
  return E.mapLeft(ofOpen)(await openRedress({ ...chosen, ...options })())
}
