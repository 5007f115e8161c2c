/** The values used last, at most `size` of them. */
export interface Recent<A> {
  readonly get: (key: string) => A | undefined
  readonly set: (key: string, value: A) => void
  readonly forget: (key: string) => void
}

export const createRecent = <A>(size: number): Recent<A> => {
  // A Map keeps the order of insertion: the first key is the one unused for longest.
  const values = new Map<string, A>()
  const set = (key: string, value: A): void => {
    values.delete(key)
    values.set(key, value)
    const [oldest] = values.size > size ? values.keys() : []
    if (oldest !== undefined) values.delete(oldest)
  }
  return {
    get: (key) => {
      const value = values.get(key)
      if (value !== undefined) set(key, value)
      return value
    },
    set,
    forget: (key) => void values.delete(key),
  }
}
