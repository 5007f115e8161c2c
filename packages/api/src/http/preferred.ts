interface Range {
  readonly type: string
  readonly q: number
}

const rangesOf = (accept: string): ReadonlyArray<Range> =>
  accept.split(',').map((part) => {
    const [type = '', ...parameters] = part.split(';').map((one) => one.trim().toLowerCase())
    const q = parameters.find((one) => one.startsWith('q='))?.slice(2)
    return { type, q: q === undefined ? 1 : Number(q) || 0 }
  })

/** How much a media type is wanted: what the most exact range says that it falls under (RFC 9110, 12.5.1). */
const wanted = (type: string, ranges: ReadonlyArray<Range>): number => {
  const exact = [type, `${type.split('/')[0]}/*`, '*/*']
  for (const one of exact) {
    const range = ranges.find((given) => given.type === one)
    if (range !== undefined) return range.q
  }
  return 0
}

/** Which of several things `Accept` likes best, by the media type of each: the first of those that it likes alike. */
export const preferred = <K extends string>(accept: string | undefined, types: { readonly [name in K]: string }): K => {
  const ranges = rangesOf(accept ?? '*/*')
  const names = Object.keys(types) as K[]
  return names.reduce((best, name) => (wanted(types[name], ranges) > wanted(types[best], ranges) ? name : best))
}
