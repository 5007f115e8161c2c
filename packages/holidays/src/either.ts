/** A failure, as a value. Structurally the same as fp-ts's `Left`. */
export interface Left<E> {
  readonly _tag: 'Left'
  readonly left: E
}

/** A success, as a value. Structurally the same as fp-ts's `Right`. */
export interface Right<A> {
  readonly _tag: 'Right'
  readonly right: A
}

/**
 * Either a failure `E` or a success `A`; nothing in this package throws.
 *
 * Declared here, not imported, so that the package depends on nothing; being the same structure as fp-ts's
 * `Either`, it goes straight into `pipe`, `E.map`, `E.chain` and the rest.
 *
 * @example
 * import { parseDay } from '@redress/holidays'
 *
 * const day = parseDay('2026-02-14')
 * if (day._tag === 'Right') day.right // '2026-02-14', a Day
 */
export type Either<E, A> = Left<E> | Right<A>

/** Not public: embedders build their own with fp-ts. */
export const left = <E>(e: E): Left<E> => ({ _tag: 'Left', left: e })

/** Not public: see `left`. */
export const right = <A>(a: A): Right<A> => ({ _tag: 'Right', right: a })
