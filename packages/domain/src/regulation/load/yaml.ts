import * as E from 'fp-ts/lib/Either.js'
import {
  Composer,
  type CST,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  Parser,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { MAX_DEPTH } from '../codec/depth.js'
import { duplicate, type Flaw, malformed, type Place, pathOf, type Read, type Source, tooDeepAt } from './source.js'
import { noAnchors, noTags, syntaxFlaw } from './yaml-flaw.js'

/** The first token that stands deeper than allowed. The library composes recursively, so this is looked at before, without recursion. */
const deepToken = (tokens: ReadonlyArray<CST.Token>): number | undefined => {
  const open = tokens.map((token) => ({ token, depth: 0 }))
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next
    if (depth > MAX_DEPTH) return 'offset' in token ? token.offset : 0
    if (token.type === 'document') {
      if (token.value !== undefined) open.push({ token: token.value, depth })
    } else if ('items' in token)
      for (const { key, value } of token.items)
        for (const inner of [key, value]) if (inner) open.push({ token: inner, depth: depth + 1 })
  }
  return undefined
}

const startOf = (node: { readonly range?: readonly [number, number, number] | null } | null | undefined): number =>
  node?.range?.[0] ?? 0

const oddity = (node: Node, keys: ReadonlyArray<string | number>): Flaw | undefined => {
  if (isAlias(node) || ('anchor' in node && node.anchor !== undefined)) return noAnchors(startOf(node), pathOf(keys))
  return node.tag === undefined ? undefined : noTags(startOf(node), pathOf(keys))
}

/** A key as it is written: `1` and `true` are words here. */
const nameOf = (key: unknown): string | undefined => {
  if (!isScalar(key)) return undefined
  return typeof key.value === 'string' ? key.value : key.value === null ? undefined : (key.source ?? String(key.value))
}

/** Values and places of a composed document. */
const sourceOf = (root: Node | null, flaws: Flaw[]): Source => {
  const keys: Array<string | number> = []

  const below = (key: string | number, node: Node | null, at: number): Source => {
    keys.push(key)
    const found = read(node, at)
    keys.pop()
    return found
  }
  const plain = (node: Node): void => {
    const odd = oddity(node, keys)
    if (odd !== undefined) flaws.push(odd)
  }

  const map = (node: YAMLMap): Source => {
    const entries: Array<readonly [string, unknown]> = []
    const inside = new Map<string, Place>()
    for (const { key, value } of node.items as ReadonlyArray<Pair<Node | null, Node | null>>) {
      const at = startOf(key)
      const name = nameOf(key)
      if (name === undefined || key === null) {
        flaws.push(malformed(at, pathOf(keys), '键必须是一个词。', 'A key must be a word.'))
        continue
      }
      plain(key)
      if (inside.has(name)) flaws.push(duplicate(at, pathOf([...keys, name]), name))
      const found = below(name, value, at)
      entries.push([name, found.value])
      inside.set(name, { ...found.place, key: at })
    }
    return { value: Object.fromEntries(entries), place: { at: startOf(node), inside } }
  }

  const list = (node: YAMLSeq): Source => {
    const items = node.items.map((item, index) => below(index, item as Node | null, startOf(node)))
    return {
      value: items.map(({ value }) => value),
      place: { at: startOf(node), inside: new Map(items.map(({ place }, index) => [String(index), place])) },
    }
  }

  const read = (node: Node | null, parent: number): Source => {
    if (node === null) return { value: null, place: { at: parent } }
    plain(node)
    if (isMap(node)) return map(node)
    return isSeq(node) ? list(node) : { value: isScalar(node) ? node.value : null, place: { at: startOf(node) } }
  }
  return read(root, 0)
}

const compose = (text: string): E.Either<ReadonlyArray<Flaw>, Source> => {
  const tokens = [...new Parser().parse(text)]
  const deep = deepToken(tokens)
  if (deep !== undefined) return E.left([tooDeepAt(deep, '')])
  const documents = [...new Composer({ version: '1.2', schema: 'core', uniqueKeys: false }).compose(tokens)]
  const faults = documents.flatMap(({ errors, warnings }) => [...errors, ...warnings])
  if (faults.length > 0) return E.left(faults.map(syntaxFlaw))
  const [document, second] = documents
  if (second !== undefined)
    return E.left([
      malformed(second.range[0], '', '一个文件只能有一部制度。', 'A file holds one regulation, not several documents.'),
    ])
  const flaws: Flaw[] = []
  const source = sourceOf((document?.contents ?? null) as Node | null, flaws)
  return flaws.length > 0 ? E.left(flaws) : E.right(source)
}

/** YAML 1.2 with the places of all it holds: no anchors, no tags, one document. */
export const readYaml: Read = (text) =>
  E.flatten(
    E.tryCatch(
      () => compose(text),
      () => [malformed(0, '', '无法解析此 YAML 文件。', 'This YAML file cannot be parsed.')],
    ),
  )
