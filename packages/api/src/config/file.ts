import { readFileSync } from 'node:fs'
import * as E from 'fp-ts/lib/Either.js'
import { isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
import { codeOf } from '../code-of.js'
import { type ConfigProblem, malformed, unreadable } from './error.js'

/** A key of a file of settings, its value as YAML says it, and where it stands. */
export interface Entry {
  readonly key: string
  readonly value: unknown
  readonly line: number
}

/** The entries of a text, sections joined with a point: `listen: {port: 1}` is `listen.port`. `sections`: those that there are. */
export const entriesOf = (
  text: string,
  file: string,
  sections: ReadonlySet<string>,
): E.Either<ReadonlyArray<ConfigProblem>, ReadonlyArray<Entry>> => {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true })
  const lineOf = (node: Node | null): number => lines.linePos(node?.range?.[0] ?? 0).line
  if (document.errors.length > 0)
    return E.left(document.errors.map(({ pos }) => malformed(`${file}:${lines.linePos(pos[0]).line}`)))
  const walk = (node: unknown, before: string): ReadonlyArray<Entry> =>
    isMap<Node, Node>(node)
      ? node.items.flatMap(({ key, value }) => {
          const name = `${before}${isScalar(key) ? String(key.value) : '?'}`
          if (sections.has(name) && isMap(value)) return walk(value, `${name}.`)
          return [{ key: name, value: value?.toJS(document) as unknown, line: lineOf(key) }]
        })
      : []
  const { contents } = document
  if (contents === null) return E.right([])
  return isMap(contents) ? E.right(walk(contents, '')) : E.left([malformed(`${file}:${lineOf(contents)}`)])
}

/** The text of a file of settings. `Left` also where it is not there. */
export const readText = (file: string): E.Either<ConfigProblem, string> =>
  E.tryCatch(
    () => readFileSync(file, 'utf8'),
    (cause) => unreadable(file, codeOf(cause)),
  )
