import { compileCondition } from '../condition.js'
import type { FactReader } from '../context.js'
import type { Environment } from '../environment.js'
import { factReader } from '../facts.js'
import type { Counting, Extension } from '../language/duty.js'
import { type CompiledLimit, compileLimit } from '../limit.js'
import { compileSelection, type Selector } from '../selection.js'
import { compileTarget, type Resolve } from '../target.js'
import { targetNames } from '../target-names.js'

/** How a clock may be prolonged, compiled. */
export interface CompiledExtension {
  /** An event that prolongs it by itself, to the date that `to` reads. */
  readonly on?: Selector
  readonly to?: FactReader
  /** Caps: from the start, from the old due time, absolute. */
  readonly maxTotal?: CompiledLimit
  readonly maxAdded?: CompiledLimit
  readonly notAfter?: CompiledLimit
  readonly times?: number
  readonly needsReason: boolean
  readonly approver?: { readonly names: ReadonlyArray<string>; readonly resolve: Resolve }
  readonly requires: ReadonlyArray<Selector>
  /** Only by the extension of another clock: the clause says nothing of one of its own. */
  readonly onlyWithOthers: boolean
  /** Clauses whose extension moves this one, too. */
  readonly follows: ReadonlyArray<string>
}

export const compileExtension = (
  env: Environment,
  path: string,
  extension: Extension,
  counting: Counting | undefined,
): CompiledExtension => {
  const limits = (['maxTotal', 'maxAdded', 'notAfter'] as const).flatMap((key) => {
    const limit = extension[key]
    return limit === undefined ? [] : [[key, compileLimit(env, `${path}.${key}`, limit, counting)] as const]
  })
  const { on, to, times, approver } = extension
  return {
    ...(on === undefined ? {} : { on: compileSelection(env, `${path}.on`, on, compileCondition) }),
    ...(to === undefined ? {} : { to: factReader(env, to) }),
    ...Object.fromEntries(limits),
    ...(times === undefined ? {} : { times }),
    needsReason: extension.reason === 'required',
    ...(approver === undefined
      ? {}
      : { approver: { names: targetNames(approver), resolve: compileTarget(env, `${path}.approver`, approver) } }),
    requires: (extension.requires ?? []).map((selection, i) =>
      compileSelection(env, `${path}.requires.${i}`, selection, compileCondition),
    ),
    onlyWithOthers: Object.keys(extension).every((key) => key === 'with') && extension.with !== undefined,
    follows: extension.with ?? [],
  }
}
