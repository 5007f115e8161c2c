import * as E from 'fp-ts/lib/Either.js'
import { checkRegulation } from '../check/index.js'
import { decodeFaults } from '../codec/decode.js'
import { type RegulationError, stopsLoading } from '../error.js'
import type { Regulation } from '../language/regulation.js'
import { readJson } from './json.js'
import { clausesById, placeOf } from './locate.js'
import { type Position, positions } from './position.js'
import { type Flaw, malformed, type Place } from './source.js'
import { readYaml } from './yaml.js'

export type { Position } from './position.js'

/** One thing wrong with the text of a regulation: what, where in the regulation, and where in the text. */
export interface LocatedError extends RegulationError, Position {
  /** As the caller named it. */
  readonly file?: string
}

export interface LoadOptions {
  /** JSON where the text begins with a brace unless said otherwise; else YAML. */
  readonly format?: 'yaml' | 'json'
  /** Name of the file, repeated in its errors. */
  readonly file?: string
}

/** A regulation of the right shape, and where its parts stand in the text that it was read from. */
export interface ReadRegulation {
  readonly regulation: Regulation
  /** Line and column of a path as `checkRegulation` and `diffRegulations` write it: `clauses.c19.does.0.require`. */
  readonly locate: (path: string) => Position
}

/** Characters that a regulation may have; the largest of those catalogued has a fortieth. */
export const MAX_TEXT = 4_000_000

const tooLong: Flaw = malformed(
  MAX_TEXT,
  '',
  `文件超过${MAX_TEXT}个字符。请拆分。`,
  `The text has more than ${MAX_TEXT} characters. Split it.`,
)

const isJson = (text: string): boolean => /^\s*[{[]/.test(text.slice(0, 1000))

/** A place in words of an editor: what is wrong with a value stands at the value, with an object or list at its key. */
const offsetOf = ({ at, key, inside }: Place): number => (inside === undefined ? at : (key ?? at))

/**
 * Reads the shape of a regulation and keeps its places; words are not checked. Use it with `checkRegulation` where warnings
 * are wanted, too; else `loadRegulation`.
 */
export const readRegulation = (
  text: string,
  { format, file }: LoadOptions = {},
): E.Either<ReadonlyArray<LocatedError>, ReadRegulation> => {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text
  const positionOf = positions(plain)
  const named = file === undefined ? {} : { file }
  const flawed = ({ at, ...flaw }: Flaw): LocatedError => ({ ...flaw, ...positionOf(at), ...named })
  if (plain.length > MAX_TEXT) return E.left([flawed(tooLong)])
  const json = format === undefined ? isJson(plain) : format === 'json'
  const source = (json ? readJson : readYaml)(plain)
  if (E.isLeft(source)) return E.left(source.left.map(flawed))
  const { value, place } = source.right
  const decoded = decodeFaults(value)
  if (E.isLeft(decoded))
    return E.left(
      decoded.left.map(({ error, keys, on }) => {
        const found = placeOf(place, keys, new Map())
        return { ...error, ...positionOf(on === 'key' ? (found.key ?? found.at) : offsetOf(found)), ...named }
      }),
    )
  const clauses = clausesById(decoded.right.clauses)
  return E.right({
    regulation: decoded.right,
    locate: (path) => positionOf(offsetOf(placeOf(place, path.split('.'), clauses))),
  })
}

/**
 * Loads a regulation from a text in YAML or JSON: its form, its shape, its words. Every error has its clause, its path, its
 * line and column, in Chinese and English, and says what to do; what the checker only warns of does not stop it. No text
 * makes it throw.
 *
 * @example
 * import { loadRegulation } from '@redress/domain'
 *
 * const loaded = loadRegulation('id: x\nid: y\n', { file: 'rules.yaml' })
 * assert.equal(loaded._tag, 'Left')
 * if (loaded._tag === 'Left') assert.equal(`${loaded.left[0]?.file}:${loaded.left[0]?.line}`, 'rules.yaml:2')
 */
export const loadRegulation = (
  text: string,
  options: LoadOptions = {},
): E.Either<ReadonlyArray<LocatedError>, Regulation> => {
  const read = readRegulation(text, options)
  if (E.isLeft(read)) return read
  const { regulation, locate } = read.right
  const named = options.file === undefined ? {} : { file: options.file }
  const wrong = checkRegulation(regulation)
    .filter(stopsLoading)
    .map((error) => ({ ...error, ...locate(error.path), ...named }))
  return wrong.length > 0 ? E.left(wrong) : E.right(regulation)
}
