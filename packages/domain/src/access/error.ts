import type { Bilingual } from '../complaint/rejection.js'
import { keyStoreFailed, type StoreFault, type VaultError } from '../vault/error.js'

/** Why a look could not be put on record, or the record not be read. Whoever wanted to look is then shown nothing. */
export type AccessError =
  | (Bilingual & { readonly _tag: 'AccessLogFailed'; readonly why: StoreFault; readonly cause: string })
  | Extract<VaultError, { readonly _tag: 'ClockBehind' }>

/** `cause` is a code or a fixed phrase, never text from a driver. */
export const accessLogFailed = (why: StoreFault, cause: string): AccessError => ({
  _tag: 'AccessLogFailed',
  why,
  cause,
  zh: `查阅记录无法读写（${cause}），因此不显示任何个人信息。${keyStoreFailed(why, cause).zh.split('。').slice(1).join('。')}`,
  en: `The access log cannot be used (${cause}), so nothing personal is shown. ${keyStoreFailed(why, cause).en.split('. ').slice(1).join('. ')}`,
})

/** What befell the database, which is reached as that of the keys is. */
export const asAccessError = (error: VaultError): AccessError =>
  error._tag === 'ClockBehind'
    ? error
    : error._tag === 'KeyStoreFailed'
      ? accessLogFailed(error.why, error.cause)
      : accessLogFailed('corrupt', error._tag)
