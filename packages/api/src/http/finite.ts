interface Place {
  readonly value: unknown
  readonly path: string
}

const inside = ({ value, path }: Place): ReadonlyArray<Place> =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).map(([key, item]) => ({ value: item, path: path === '' ? key : `${path}.${key}` }))
    : []

/**
 * Path of the first number that JSON can write and JavaScript cannot hold (`1e999`); the log would keep it as null.
 * Walks with a list of its own, so that no depth of nesting exhausts the stack.
 */
export const beyondNumbers = (body: unknown): string | undefined => {
  const open: Place[] = [{ value: body, path: '' }]
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (typeof place.value === 'number' && !Number.isFinite(place.value)) return place.path
    for (const item of inside(place)) open.push(item)
  }
  return undefined
}
