/** The value of a success; a bench has nothing better to do with a failure than to end. */
export const right = <A>(
  either: { readonly _tag: 'Left'; readonly left: unknown } | { readonly _tag: 'Right'; readonly right: A },
): A => {
  if (either._tag === 'Right') return either.right
  throw new Error(`Unexpected failure: ${JSON.stringify(either.left)}`)
}
