/** Leaves out what was not given: an absent parameter is not an undefined one. */
export const given = <A extends object>(parts: A): { [K in keyof A]?: Exclude<A[K], undefined> } =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as {
    [K in keyof A]?: Exclude<A[K], undefined>
  }
