/** Deeper than any form, shallow enough that no recursion runs out of stack. */
const MAX_DEPTH = 200

/** Where a value cannot be held by JSON, and why. */
export interface Flaw {
  readonly path: ReadonlyArray<string | number>
  readonly why: string
  readonly zh: string
}

const flaw = (why: string, zh: string): Flaw => ({ path: [], why, zh })

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

const under = (key: string | number, found: Flaw): Flaw => ({ ...found, path: [key, ...found.path] })

const inArray = (items: ReadonlyArray<unknown>, ancestors: object[]): Flaw | undefined => {
  for (let i = 0; i < items.length; i++) {
    const found = look(items[i], ancestors)
    if (found !== undefined) return under(i, found)
  }
  return undefined
}

const inObject = (object: { readonly [key: string]: unknown }, ancestors: object[]): Flaw | undefined => {
  for (const key of Object.keys(object)) {
    const child = object[key]
    if (child === undefined || typeof child === 'string') continue
    const found = look(child, ancestors)
    if (found !== undefined) return under(key, found)
  }
  return undefined
}

const look = (value: unknown, ancestors: object[]): Flaw | undefined => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return undefined
  if (typeof value === 'number')
    return Number.isFinite(value) ? undefined : flaw('a number that is not finite', '不是有限数')
  if (typeof value === 'undefined') return flaw('undefined', '为 undefined')
  if (typeof value !== 'object') return flaw(`a ${typeof value}`, `为 ${typeof value}`)
  if (ancestors.includes(value)) return flaw('a cycle', '循环引用')
  if (ancestors.length >= MAX_DEPTH) return flaw(`more than ${MAX_DEPTH} levels`, `嵌套超过 ${MAX_DEPTH} 层`)
  if (!Array.isArray(value) && !isPlain(value))
    return flaw('an object that is not plain (such as a Date or a Map)', '不是普通对象（例如 Date、Map）')
  ancestors.push(value)
  const found = Array.isArray(value)
    ? inArray(value, ancestors)
    : inObject(value as { [key: string]: unknown }, ancestors)
  ancestors.pop()
  return found
}

/**
 * The first thing that `JSON.stringify` would throw on, drop or change without a word. A property that is
 * `undefined` counts as absent. Lone surrogates are fine: JSON escapes them, and they come back as they were.
 */
export const notJson = (value: unknown): Flaw | undefined => look(value, [])

const isRecord = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Equality of two parsed JSON values; the order of keys does not matter. */
export const sameJson = (a: unknown, b: unknown): boolean => {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => sameJson(item, b[i]))
  if (!isRecord(a) || !isRecord(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]))
}
