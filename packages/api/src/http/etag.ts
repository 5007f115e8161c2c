/** The strong entity tag of a revision. */
export const etagOf = (revision: number): string => `"${revision}"`

/** What If-Match asks of the complaint. */
export type Precondition =
  | { readonly _tag: 'Any' }
  | { readonly _tag: 'Exists' }
  | { readonly _tag: 'OneOf'; readonly revisions: ReadonlyArray<number> }

const REVISION = /^"(0|[1-9]\d{0,14})"$/

/** Reads If-Match. Weak tags and tags that are none of ours match nothing, as RFC 9110 has it for If-Match. */
export const preconditionOf = (header: string | undefined): Precondition => {
  if (header === undefined) return { _tag: 'Any' }
  if (header.trim() === '*') return { _tag: 'Exists' }
  const revisions = header.split(',').flatMap((tag) => {
    const revision = REVISION.exec(tag.trim())?.[1]
    return revision === undefined ? [] : [Number(revision)]
  })
  return { _tag: 'OneOf', revisions }
}
