import { readFile } from 'node:fs/promises'
import { problems, Shape } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import type * as TE from 'fp-ts/lib/TaskEither.js'
import type * as t from 'io-ts'
import { parseDocument } from 'yaml'
import { remedy } from '../../suggest.js'
import { badMapping, fileUnreadable, type ImportError, type MappingProblem } from '../error.js'
import { Mapping } from './language.js'

type Nested = t.Mixed & { readonly type?: t.Mixed; readonly codomain?: t.Mixed }

/** The keys that the object at a path may have. */
const keysAt = (codec: t.Mixed, path: ReadonlyArray<string>): ReadonlyArray<string> => {
  const [key, ...rest] = path
  if (codec instanceof Shape) {
    const props: { readonly [key: string]: t.Mixed } = { ...codec.required, ...codec.optional }
    const next = key === undefined ? undefined : props[key]
    return next === undefined ? Object.keys(props) : keysAt(next, rest)
  }
  const inner = (codec as Nested).codomain ?? (codec as Nested).type
  return inner === undefined || key === undefined ? [] : keysAt(inner, rest)
}

const found: { readonly [kind: string]: string } = {
  nothing: '缺失',
  object: '对象',
  array: '列表',
  string: '文字',
  number: '数字',
}

const explained = (errors: t.Errors): ReadonlyArray<MappingProblem> =>
  problems(errors).map((problem) => {
    const path = problem.path.split('.')
    if (problem.expected === 'unknown key') {
      const tip = remedy(path.at(-1) ?? '', keysAt(Mapping, path.slice(0, -1)))
      return { path: problem.path, zh: `未知的键；${tip.zh}`, en: `unknown key; ${tip.en}` }
    }
    if (problem.found === 'nothing')
      return { path: problem.path, zh: '缺少此键，请补上', en: 'this key is missing; add it' }
    return {
      path: problem.path === '' ? '(whole)' : problem.path,
      zh: `应为 ${problem.expected}，现为${found[problem.found] ?? problem.found}`,
      en: `expected ${problem.expected}, found ${problem.found}`,
    }
  })

/** Reads a mapping file and checks its outline. Errors: `FileUnreadable`, `BadMapping` with all problems together. */
export const loadMapping =
  (file: string): TE.TaskEither<ImportError, Mapping> =>
  async () => {
    let text: string
    try {
      text = await readFile(file, 'utf8')
    } catch (thrown) {
      return E.left(fileUnreadable(file, thrown))
    }
    const document = parseDocument(text)
    if (document.errors.length > 0)
      return E.left(
        badMapping(
          file,
          document.errors.map((error) => {
            const at = error.linePos?.[0]
            const path = at === undefined ? '(YAML)' : `line ${at.line}, column ${at.col}`
            return { path, zh: `不是合法的 YAML（${error.code}）`, en: `no valid YAML (${error.code})` }
          }),
        ),
      )
    let value: unknown
    try {
      value = document.toJS()
    } catch {
      return E.left(
        badMapping(file, [{ path: '(YAML)', zh: '锚点引用过多或有误', en: 'aliases are unresolved or too many' }]),
      )
    }
    const decoded = Mapping.decode(value)
    return E.isRight(decoded) ? decoded : E.left(badMapping(file, explained(decoded.left)))
  }
