import type { DecodeError } from '../aggregate/registry.js'
import type { Bilingual } from '../complaint/rejection.js'
import type { Position, StoreError } from '../store/port.js'
import type { SubjectRefusal } from '../subject/refusal.js'
import type { VaultError } from './error.js'
import type { ErasureStep } from './rows.js'

/** Why nothing was decided about personal data, or why it was not carried out to the end. */
export type SubjectError =
  | { readonly _tag: 'Refused'; readonly refusal: SubjectRefusal }
  | { readonly _tag: 'Store'; readonly error: StoreError }
  | { readonly _tag: 'Vault'; readonly error: VaultError }
  | { readonly _tag: 'Undecodable'; readonly error: DecodeError; readonly position: Position }
  /** Other decisions came in between again and again. */
  | (Bilingual & { readonly _tag: 'Overtaken'; readonly subject: string })
  /** A case came under the key after the order; the order is cancelled, and the key as it was. */
  | (Bilingual & { readonly _tag: 'NewCase'; readonly order: string; readonly streams: ReadonlyArray<string> })
  | (Bilingual & { readonly _tag: 'NoSuchErasure' | 'TooLate'; readonly order: string })
  /** The keys are destroyed for good, and something that follows is still to be done. */
  | (Bilingual & {
      readonly _tag: 'Unfinished'
      readonly order: string
      readonly step: ErasureStep
      readonly because: SubjectError
    })

export const inVault = (error: VaultError): SubjectError => ({ _tag: 'Vault', error })
export const inStore = (error: StoreError): SubjectError => ({ _tag: 'Store', error })

export const overtaken = (subject: string): SubjectError => ({
  _tag: 'Overtaken',
  subject,
  zh: `关于 ${subject} 另有决定接连写入。请稍后重试。`,
  en: `Other decisions about ${subject} came in between. Retry later.`,
})

export const newCase = (order: string, streams: ReadonlyArray<string>): SubjectError => ({
  _tag: 'NewCase',
  order,
  streams,
  zh: `决定之后又有新记录（${streams.join('、')}），删除 ${order} 已撤销，密钥未动。请核对后重新决定。`,
  en: `Something new came after the decision (${streams.join(', ')}); erasure ${order} is cancelled and the key as it was. Check it and order again.`,
})

export const noSuchErasure = (order: string): SubjectError => ({
  _tag: 'NoSuchErasure',
  order,
  zh: `没有删除 ${order}。请核对编号。`,
  en: `There is no erasure ${order}. Check the id.`,
})

export const tooLate = (order: string): SubjectError => ({
  _tag: 'TooLate',
  order,
  zh: `删除 ${order} 的密钥已经销毁，或该删除已撤销，不能再撤销。`,
  en: `The keys of erasure ${order} are destroyed, or it was cancelled before; it cannot be cancelled any more.`,
})

export const unfinished = (order: string, step: ErasureStep, because: SubjectError): SubjectError => ({
  _tag: 'Unfinished',
  order,
  step,
  because,
  zh: `删除 ${order} 的密钥已永久销毁，后续步骤未完（${step}）。排除原因后续办即可。`,
  en: `The keys of erasure ${order} are destroyed for good; what follows is not done yet (${step}). Remove the cause and resume.`,
})
