/** Parts of the case itself that a group of record fields stands for: who complains hides behind no other name. */
const beside: { readonly [group: string]: string } = {
  'case.complainant': 'field.complainant',
  'notGiven.field': 'field',
}

/** The path under which clauses name what is hidden. */
const named = (path: string): string => {
  const prefix = Object.keys(beside).find((group) => path === group || path.startsWith(`${group}.`))
  return prefix === undefined ? path : `${beside[prefix]}${path.slice(prefix.length)}`
}

/** Does a pattern (`field.complainant.*`, `field.case.internal`) cover a path; a hidden group hides its members. */
export const covers = (pattern: string, path: string): boolean => {
  const group = pattern.endsWith('.*') ? pattern.slice(0, -2) : pattern
  const name = named(path)
  return name === group || name.startsWith(`${group}.`)
}

export const coversAny = (patterns: ReadonlyArray<string>, path: string): boolean =>
  patterns.some((pattern) => covers(pattern, path))
