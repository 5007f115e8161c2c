import { keyStoreFailed, type StoreFault, type VaultError } from '../error.js'

const mapping: ReadonlyArray<readonly [start: string, fault: StoreFault]> = [
  ['53100', 'full'],
  ['42501', 'denied'],
  ['25006', 'denied'],
  ['28', 'denied'],
  ['3D000', 'denied'],
  // The statements are always the same: where they do not fit, the tables are not what they were.
  ['42', 'corrupt'],
  ['23', 'corrupt'],
  ['XX', 'corrupt'],
]

const codeOf = (error: unknown): string => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : 'no answer'
}

/** What the driver threw, as an error of the vault. Only the code is told: a message may quote what was being written. */
export const fromPostgres = (error: unknown): VaultError => {
  const code = codeOf(error)
  const [, fault] = mapping.find(([start]) => code.startsWith(start)) ?? ['', 'unavailable' as const]
  return keyStoreFailed(fault, code)
}

/** Two that waited for each other: one was sent back, and finds the other done. */
export const wasSentBack = (error: VaultError): boolean =>
  error._tag === 'KeyStoreFailed' && (error.cause === '40P01' || error.cause === '40001')
