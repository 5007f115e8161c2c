import { readFile } from 'node:fs/promises'
import {
  type CompiledRegulation,
  checkRegulation,
  compile,
  type LocatedError,
  readRegulation,
  stopsLoading,
} from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { codeOf } from '../code-of.js'
import { badRegulationFile, type OpenError, regulationUnreadable } from './error.js'

/** A regulation file as its author wrote it, and all that can be said about it. */
export interface ExaminedRegulation {
  readonly file: string
  readonly text: string
  /** Errors and warnings in the order of the text. */
  readonly found: ReadonlyArray<LocatedError>
  /** Ready to be executed, where nothing stops it. */
  readonly compiled?: CompiledRegulation
}

const inOrder = (found: ReadonlyArray<LocatedError>): ReadonlyArray<LocatedError> =>
  found.toSorted((a, b) => a.line - b.line || a.column - b.column)

/** Form, shape, words, and whether it can be compiled; each thing wrong with its place in the text. */
export const examineRegulation = (text: string, file: string): ExaminedRegulation => {
  const read = readRegulation(text, { file })
  if (E.isLeft(read)) return { file, text, found: inOrder(read.left) }
  const { regulation, locate } = read.right
  const located = (errors: ReturnType<typeof checkRegulation>): ReadonlyArray<LocatedError> =>
    errors.map((error) => ({ ...error, ...locate(error.path), file }))
  const found = checkRegulation(regulation)
  if (found.some(stopsLoading)) return { file, text, found: inOrder(located(found)) }
  const compiled = compile(regulation)
  return E.isLeft(compiled)
    ? { file, text, found: inOrder(located([...found, ...compiled.left])) }
    : { file, text, found: inOrder(located(found)), compiled: compiled.right }
}

/** Reads a regulation file and looks it through. Errors: `RegulationUnreadable`. */
export const readRegulationFile = (file: string): TE.TaskEither<OpenError, ExaminedRegulation> =>
  pipe(
    TE.tryCatch(
      () => readFile(file, 'utf8'),
      (cause) => regulationUnreadable(file, codeOf(cause)),
    ),
    TE.map((text) => examineRegulation(text, file)),
  )

/** A regulation file, ready to be executed; what the checker only warns of does not stop it. Errors also: `BadRegulationFile`. */
export const loadRegulationFile = (file: string): TE.TaskEither<OpenError, CompiledRegulation> =>
  pipe(
    readRegulationFile(file),
    TE.chain(({ compiled, found }) =>
      compiled === undefined ? TE.left(badRegulationFile(file, found.filter(stopsLoading))) : TE.right(compiled),
    ),
  )
