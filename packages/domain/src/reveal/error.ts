import type { AccessError } from '../access/error.js'
import type { DecodeError } from '../aggregate/registry.js'
import type { Bilingual } from '../complaint/rejection.js'
import type { StoreError } from '../store/port.js'
import type { VaultError } from '../vault/error.js'

/** Why a case was not shown. `zh` and `en` say what is wrong and what to do; none carries a value. */
export type RevealError = Bilingual &
  (
    | { readonly _tag: 'UnknownComplaint'; readonly complaint: string }
    | { readonly _tag: 'Unreadable'; readonly complaint: string; readonly cause: DecodeError['_tag'] }
    | { readonly _tag: 'Store'; readonly error: StoreError }
    | { readonly _tag: 'Vault'; readonly error: VaultError }
    | { readonly _tag: 'Access'; readonly error: AccessError }
  )

export const unknownCase = (complaint: string): RevealError => ({
  _tag: 'UnknownComplaint',
  complaint,
  zh: '没有这件投诉；请核对编号。',
  en: 'There is no such complaint; check the id.',
})

export const unreadableCase = (complaint: string, cause: DecodeError['_tag']): RevealError => ({
  _tag: 'Unreadable',
  complaint,
  cause,
  zh: '这件投诉的记录中有本版本读不懂的事件；请升级 Redress。',
  en: 'The history of this complaint has an event that this version cannot read; upgrade Redress.',
})

export const inLog = (error: StoreError): RevealError => ({ _tag: 'Store', error, zh: error.zh, en: error.en })
export const inVault = (error: VaultError): RevealError => ({ _tag: 'Vault', error, zh: error.zh, en: error.en })
export const inAccess = (error: AccessError): RevealError => ({ _tag: 'Access', error, zh: error.zh, en: error.en })
