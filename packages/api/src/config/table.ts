import { settingKeys, settingOf } from './schema.js'
import { variableOf } from './setting.js'

const code = (text: string): string => `\`${text}\``

/** The settings as the docs have them: a table in Markdown. */
export const settingsTable = (): string =>
  [
    '| redress.yaml | variable | flag | default | |',
    '|---|---|---|---|---|',
    ...settingKeys.map((key) => {
      const { meaning, flag, initial, otherwise, secret } = settingOf(key)
      const unset = otherwise?.en ?? (initial === undefined ? '' : code(String(initial)))
      const file = secret === true ? '' : code(key)
      return `| ${file} | ${code(variableOf(key))} | ${flag === undefined ? '' : code(flag)} | ${unset} | ${meaning.zh} · ${meaning.en} |`
    }),
  ].join('\n')
