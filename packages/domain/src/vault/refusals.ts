import type { Position, StoreError } from '../store/port.js'
import type { VaultError } from './error.js'

type Of<T extends StoreError['_tag']> = Extract<StoreError, { readonly _tag: T }>

const whyUnsealable = ({ _tag }: VaultError): Of<'Unsealable'>['why'] => {
  switch (_tag) {
    case 'Erased':
      return 'erased'
    case 'Restricted':
      return 'restricted'
    case 'NoKey':
    case 'DamagedKey':
      return 'no-key'
    default:
      return 'keys-unavailable'
  }
}

/** Why events were not added; what to do is what the key store said. */
export const unsealable = (stream: string, error: VaultError): Of<'Unsealable'> => ({
  _tag: 'Unsealable',
  why: whyUnsealable(error),
  stream,
  zh: `流 ${stream} 中的个人信息无法加密，未写入任何内容：${error.zh}`,
  en: `Personal data for stream ${stream} cannot be sealed, nothing was written: ${error.en}`,
})

const whyUnopenable = ({ _tag }: VaultError): Of<'Unopenable'>['why'] => {
  switch (_tag) {
    case 'Tampered':
      return 'tampered'
    case 'NoKey':
    case 'DamagedKey':
      return 'no-key'
    default:
      return 'keys-unavailable'
  }
}

/** Why events cannot be read in the clear, and the first that is to blame. */
export const unopenable = (
  at: { readonly stream: string; readonly revision: number; readonly position: Position },
  path: string,
  error: VaultError,
): Of<'Unopenable'> => ({
  _tag: 'Unopenable',
  why: whyUnopenable(error),
  path,
  position: at.position,
  zh: `流 ${at.stream} 修订号 ${at.revision} 的个人信息无法解开：${error.zh}`,
  en: `Personal data in stream ${at.stream} at revision ${at.revision} do not open: ${error.en}`,
})
