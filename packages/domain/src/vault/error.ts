import { type EpochMs, formatInstant, SHANGHAI } from '@redress/holidays'
import type { Bilingual } from '../complaint/rejection.js'

/** What is wrong with a wrapping key as text, or with the file it stands in. */
export type KeyFlaw =
  | 'missing'
  | 'unreadable'
  | 'not-a-file'
  | 'owner'
  | 'permissions'
  | 'length'
  | 'format'
  | 'checksum'

/** Why a key could not be had or used. `zh` and `en` say what is wrong and what to do; none carries a value or key material. */
export type VaultError = Bilingual &
  (
    | { readonly _tag: 'NoKey'; readonly kid: string }
    | { readonly _tag: 'DamagedKey'; readonly kid: string }
    | { readonly _tag: 'WrongWrappingKey'; readonly expected: string; readonly got: ReadonlyArray<string> }
    | { readonly _tag: 'WrappingUnavailable'; readonly wrap: string; readonly cause: string }
    | { readonly _tag: 'BadKeyFile'; readonly source: string; readonly why: KeyFlaw }
    | { readonly _tag: 'Tampered'; readonly kid: string; readonly path: string }
    | { readonly _tag: 'Erased'; readonly subject: string; readonly receipt: string | undefined }
    | { readonly _tag: 'Restricted'; readonly subject: string }
    | { readonly _tag: 'KeyStoreFailed'; readonly why: StoreFault; readonly cause: string }
    | { readonly _tag: 'RotationUnfinished'; readonly missing: string }
    | { readonly _tag: 'NewerFormat'; readonly found: number; readonly known: number }
    /** The host's clock is so many ms behind a time that was seen. */
    | { readonly _tag: 'ClockBehind'; readonly by: number; readonly latest: string }
  )

export type VaultErrorTag = VaultError['_tag']

/** What befell the key store: it cannot be reached, not written, is full, is not one of ours, was closed. */
export type StoreFault = 'unavailable' | 'denied' | 'full' | 'corrupt' | 'closed'

type Of<T extends VaultErrorTag> = Extract<VaultError, { readonly _tag: T }>

export const noKey = (kid: string): Of<'NoKey'> => ({
  _tag: 'NoKey',
  kid,
  zh: `密钥库中没有密钥 ${kid}。请核对所用密钥库是否与该日志相配；如密钥库是由旧备份恢复的，请改用较新的备份。`,
  en: `The key store has no key ${kid}. Check that it belongs to this log; if it was restored from an old backup, use a newer one.`,
})

export const damagedKey = (kid: string): Of<'DamagedKey'> => ({
  _tag: 'DamagedKey',
  kid,
  zh: `密钥 ${kid} 在密钥库中已损坏或被改动，无法解开。请从备份恢复密钥库，切勿继续写入。`,
  en: `Key ${kid} is damaged or was altered in the key store and cannot be unwrapped. Restore the key store from a backup and do not write to it.`,
})

export const wrongWrappingKey = (expected: string, got: ReadonlyArray<string>): Of<'WrongWrappingKey'> => ({
  _tag: 'WrongWrappingKey',
  expected,
  got,
  zh: `密钥库由主密钥 ${expected} 保护，现给出的是 ${got.join('、') || '（无）'}。请提供正确的主密钥文件或环境变量。`,
  en: `The key store is protected by wrapping key ${expected}, given was ${got.join(', ') || 'none'}. Give the right key file or environment variable.`,
})

export const wrappingUnavailable = (wrap: string, cause: string): Of<'WrappingUnavailable'> => ({
  _tag: 'WrappingUnavailable',
  wrap,
  cause,
  zh: `主密钥 ${wrap} 暂不可用（${cause}）。请检查密钥管理服务后重试。`,
  en: `Wrapping key ${wrap} is not available (${cause}). Check the key management service and retry.`,
})

export const tampered = (kid: string, path: string): Of<'Tampered'> => ({
  _tag: 'Tampered',
  kid,
  path,
  zh: `${path} 处的密文已被改动或移自他处，无法解开。请用 redress verify 核对日志，并从备份恢复。`,
  en: `The ciphertext at ${path} was altered or moved here from another place; it does not open. Check the log with redress verify and restore it from a backup.`,
})

export const erased = (subject: string, receipt: string | undefined): Of<'Erased'> => ({
  _tag: 'Erased',
  subject,
  receipt,
  zh: `${subject} 的个人信息已删除或正在删除，不能再读写。`,
  en: `The personal data of ${subject} were erased or are being erased; they can be neither read nor written.`,
})

export const restricted = (subject: string): Of<'Restricted'> => ({
  _tag: 'Restricted',
  subject,
  zh: `${subject} 的个人信息已限制处理，只存不用。须先解除限制。`,
  en: `The personal data of ${subject} are restricted: kept, not used. Lift the restriction first.`,
})

const faults: { readonly [F in StoreFault]: Bilingual } = {
  unavailable: { zh: '请稍后重试，并检查占用它的其他进程。', en: 'Retry, and check other processes that use it.' },
  denied: { zh: '请检查路径、账户与权限。', en: 'Check path, account and permissions.' },
  full: { zh: '本次没有写入。请腾出空间后重试。', en: 'Nothing was written. Free some space and retry.' },
  corrupt: {
    zh: '请核对路径，或从备份恢复，切勿继续写入。',
    en: 'Check the path or restore a backup; do not write to it.',
  },
  closed: { zh: '请重新打开。', en: 'Open it again.' },
}

/** `cause` is a code or a fixed phrase, never text from a driver, which could repeat a value. */
export const keyStoreFailed = (why: StoreFault, cause: string): Of<'KeyStoreFailed'> => ({
  _tag: 'KeyStoreFailed',
  why,
  cause,
  zh: `密钥库无法使用（${cause}）。${faults[why].zh}`,
  en: `The key store cannot be used (${cause}). ${faults[why].en}`,
})

export const rotationUnfinished = (missing: string): Of<'RotationUnfinished'> => ({
  _tag: 'RotationUnfinished',
  missing,
  zh: `主密钥更换尚未完成，还需要主密钥 ${missing}。请同时提供新旧两个主密钥，并续做更换。`,
  en: `A change of the wrapping key is unfinished and key ${missing} is still needed. Give both the old and the new key and resume it.`,
})

export const newerFormat = (found: number, known: number): Of<'NewerFormat'> => ({
  _tag: 'NewerFormat',
  found,
  known,
  zh: `密钥库或密文的格式为第 ${found} 版，本程序只识第 ${known} 版。请升级程序。`,
  en: `The key store or an envelope has format ${found}, this program knows up to ${known}. Use a newer program.`,
})

export const clockBehind = (now: EpochMs, latest: EpochMs): Of<'ClockBehind'> => {
  const [by, seen] = [latest - now, formatInstant(latest, SHANGHAI)]
  return {
    _tag: 'ClockBehind',
    by,
    latest: seen,
    zh: `本机时钟比已见过的最晚时间 ${seen} 慢 ${Math.ceil(by / 1000)} 秒；凡以时间为准的（删除、查阅记录、保存期限）暂不办理。请校准时钟后再办；如先前的时间有误，用 redress keys clock --accept 更正。`,
    en: `The host's clock is ${Math.ceil(by / 1000)} s behind ${seen}, the latest time seen; nothing is done that rests on time (erasures, looks, retention). Set it right and try again; if it was the time seen that was wrong, redress keys clock --accept puts that right.`,
  }
}
