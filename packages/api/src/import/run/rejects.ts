import { closeSync, fchmodSync, openSync, rmSync, writeSync } from 'node:fs'
import { resolve } from 'node:path'
import { maskText } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import { type ImportError, rejectsUnwritable } from '../error.js'
import { UNREADABLE } from '../table/decode.js'
import { type Fault, REJECT_COLUMNS, type Row } from '../table/table.js'

const BOM = '\ufeff'
const FLUSH = 65_536
/** The list holds what the register held: it is for whoever imports, and nobody else. */
const OWNER_ONLY = 0o600

/**
 * A cell that spreadsheets would run as a formula gets an apostrophe before it (plain numbers do not); reading the list
 * back takes it off again.
 */
export const quoted = (cell: string): string => {
  const text = cell.replaceAll(UNREADABLE, '\ufffd')
  const safe = /^'*[=+\-@\t\r]/.test(text) && /^[+-]?\d+(?:\.\d+)?$/.test(text) === false ? `'${text}` : text
  return /[",;\t\r\n]|^\s|\s$/.test(safe) || safe !== text ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The list of rows that were not taken. */
export interface RejectList {
  readonly add: (row: Row, faults: ReadonlyArray<Fault>) => E.Either<ImportError, void>
  /** Finishes the file; its path, if there is one. An old list is removed when the import is through without a rejected row. */
  readonly finish: (through: boolean) => E.Either<ImportError, string | undefined>
}

const joined = (parts: ReadonlyArray<string>, by: string): string =>
  [...new Set(parts)].filter((part) => part !== '').join(by)

/** One line of the list: the row as it was, then where and why. Cells beyond the header follow, so that none is lost. */
const rejectLine = (width: number, { line, raw }: Row, faults: ReadonlyArray<Fault>): string =>
  [
    ...Array.from({ length: width }, (_, i) => raw[i] ?? ''),
    String(line),
    joined(
      faults.map(({ column }) => column),
      '、',
    ),
    joined(
      faults.map(({ zh }) => zh),
      ' ',
    ),
    joined(
      faults.map(({ en }) => en),
      ' ',
    ),
    ...raw.slice(width),
  ]
    .map(quoted)
    .join(',')

/** A list beside an import; nothing is created before the first row is rejected, nor at all without a path. */
export const rejectList = (
  path: string | undefined,
  columns: ReadonlyArray<string>,
  inputs: ReadonlyArray<string>,
  mask: boolean,
): RejectList => {
  if (path === undefined) return { add: () => E.right(undefined), finish: () => E.right(undefined) }
  let descriptor: number | undefined
  let waiting = ''

  const attempt = <A>(action: () => A): E.Either<ImportError, A> => {
    try {
      return E.right(action())
    } catch (thrown) {
      return E.left(rejectsUnwritable(path, thrown))
    }
  }
  const flush = (): void => {
    if (descriptor === undefined) {
      if (inputs.some((input) => resolve(input) === resolve(path)))
        throw Object.assign(new Error(), { code: 'IS_INPUT' })
      descriptor = openSync(path, 'w', OWNER_ONLY)
      // An older list keeps its mode when it is opened.
      fchmodSync(descriptor, OWNER_ONLY)
      writeSync(descriptor, `${BOM}${[...columns, ...REJECT_COLUMNS].map(quoted).join(',')}\r\n`)
    }
    writeSync(descriptor, waiting)
    waiting = ''
  }

  return {
    add: (row, faults) => {
      const first = descriptor === undefined && waiting === ''
      waiting += `${rejectLine(columns.length, mask ? { ...row, raw: row.raw.map(maskText) } : row, faults)}\r\n`
      return first || waiting.length > FLUSH ? attempt(flush) : E.right(undefined)
    },
    finish: (through) =>
      attempt(() => {
        if (descriptor === undefined) {
          if (through && inputs.every((input) => resolve(input) !== resolve(path))) rmSync(path, { force: true })
          return undefined
        }
        flush()
        closeSync(descriptor)
        return path
      }),
  }
}
