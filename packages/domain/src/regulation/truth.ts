/** Three-valued truth: `undefined` is unknown. */
export type Truth = boolean | undefined

/** Strong Kleene: false wins a conjunction, true a disjunction, else unknown is kept. */
export const and = <A>(items: ReadonlyArray<A>, holds: (item: A) => Truth): Truth => {
  let result: Truth = true
  for (const item of items) {
    const truth = holds(item)
    if (truth === false) return false
    if (truth === undefined) result = undefined
  }
  return result
}

export const or = <A>(items: ReadonlyArray<A>, holds: (item: A) => Truth): Truth => {
  let result: Truth = false
  for (const item of items) {
    const truth = holds(item)
    if (truth === true) return true
    if (truth === undefined) result = undefined
  }
  return result
}

export const not = (truth: Truth): Truth => (truth === undefined ? undefined : !truth)
