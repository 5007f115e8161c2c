import * as E from 'fp-ts/lib/Either.js'
import type { KeyStore } from './port.js'
import { inVault, type SubjectError } from './subject-error.js'

/** The keys of a subject that are left. */
export const liveKeys = async (
  keys: KeyStore,
  subject: string,
): Promise<
  E.Either<SubjectError, { readonly kids: ReadonlyArray<string>; readonly streams: ReadonlyArray<string> }>
> => {
  const found = await keys.ofSubject(subject)()
  if (E.isLeft(found)) return E.left(inVault(found.left))
  const { rows, streams } = found.right
  return E.right({ kids: rows.filter(({ state }) => state !== 'destroyed').map(({ kid }) => kid), streams })
}

/** Restricts keys, or lets them be used again. One that is being destroyed stays so. */
export const markKeys = async (
  keys: KeyStore,
  kids: ReadonlyArray<string>,
  to: 'active' | 'restricted',
): Promise<E.Either<SubjectError, void>> => {
  for (const kid of kids) {
    const marked = await keys.mark(kid, [to === 'active' ? 'restricted' : 'active'], to)()
    if (E.isLeft(marked)) return E.left(inVault(marked.left))
  }
  return E.right(undefined)
}
