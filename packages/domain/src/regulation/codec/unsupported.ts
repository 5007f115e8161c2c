/** Kinds of mechanism that the language has and the engine cannot execute yet. */
export const unsupportedKinds: ReadonlyArray<string> = [
  'waive',
  'relax',
  'table',
  'derive',
  'scope',
  'effective',
  'confidential',
  'indicator',
  'report',
  'sequence',
  'invariant',
  'schedule',
]

/** Keys that the language has and the engine cannot execute yet, by the codec of the object they stand in. */
const unsupportedKeys: { readonly [codec: string]: ReadonlyArray<string> } = {
  Regulation: ['tables', 'rosters', 'schedules', 'relations', 'additionalRoles'],
  Count: ['quota'],
  retain: ['creates', 'then'],
  record: ['scope'],
}

export const isUnsupportedKey = (codec: string, key: string): boolean =>
  Object.hasOwn(unsupportedKeys, codec) && (unsupportedKeys[codec]?.includes(key) ?? false)
