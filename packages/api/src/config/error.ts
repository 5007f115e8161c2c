import type { Bilingual } from '@redress/domain'
import { remedy } from '../suggest.js'
import type { SettingKey } from './schema.js'

/** What is wrong with one thing that was set. It says where and what is expected; never the value, which may be a secret. */
export type ConfigProblem = Bilingual &
  (
    | { readonly _tag: 'Unreadable'; readonly file: string; readonly cause: string }
    | { readonly _tag: 'Malformed'; readonly at: string }
    | { readonly _tag: 'UnknownKey'; readonly key: string; readonly at: string }
    | { readonly _tag: 'InvalidValue'; readonly key: SettingKey; readonly at: string }
    | { readonly _tag: 'SecretInFile'; readonly key: SettingKey; readonly at: string }
  )

export const unreadable = (file: string, cause: string): ConfigProblem => ({
  _tag: 'Unreadable',
  file,
  cause,
  zh: `无法读取配置文件 ${file}（${cause}）。请核对路径和权限。`,
  en: `The file of settings ${file} cannot be read (${cause}). Check its path and permissions.`,
})

export const malformed = (at: string): ConfigProblem => ({
  _tag: 'Malformed',
  at,
  zh: `${at} 不是配置应有的 YAML：应为“键: 值”，每个键只出现一次。`,
  en: `${at} is not YAML as settings have it: "key: value", each key once.`,
})

export const unknownKey = (key: string, at: string, known: ReadonlyArray<string>): ConfigProblem => {
  const tip = remedy(key, known)
  // A name that is not known is told as far as a name goes.
  const named = key.length > 60 ? `${key.slice(0, 60)}…` : key
  return {
    _tag: 'UnknownKey',
    key: named,
    at,
    zh: `${at}：没有名为 ${named} 的配置项（${tip.zh}）。`,
    en: `${at}: there is no setting ${named} (${tip.en}).`,
  }
}

export const invalidValue = (key: SettingKey, at: string, expected: string): ConfigProblem => ({
  _tag: 'InvalidValue',
  key,
  at,
  zh: `${at}：${key} 的值不对，应为 ${expected}。`,
  en: `${at}: the value of ${key} is wrong; expected ${expected}.`,
})

export const secretInFile = (key: SettingKey, at: string, variable: string): ConfigProblem => ({
  _tag: 'SecretInFile',
  key,
  at,
  zh: `${at}：${key} 是秘密，不能写在配置文件中；请用环境变量 ${variable}。`,
  en: `${at}: ${key} is a secret and does not go into a file of settings; use the variable ${variable}.`,
})

/** Every problem, a line each. */
export const problemsText = (problems: ReadonlyArray<ConfigProblem>): Bilingual => ({
  zh: problems.map(({ zh }) => zh).join('\n'),
  en: problems.map(({ en }) => en).join('\n'),
})
