import { Option } from 'commander'
import type { Configuration } from '../config/resolve.js'
import { type SettingKey, settingOf } from '../config/schema.js'
import { given } from '../given.js'
import type { Context } from './context.js'
import type { Host } from './host.js'
import { type Lang, say } from './language.js'
import { styleOf } from './terminal/style.js'

/** What every command is told. */
export interface Shared {
  /** Settled before the command runs: file, environment and flags. */
  readonly configuration: Configuration
  readonly json?: boolean
}

/** The flag of a setting. Its value is read, and its default filled in, with all settings together. */
export const settingOption = (lang: Lang, key: SettingKey): Option => {
  const { flag = '', meaning, initial, otherwise, choices, conventional } = settingOf(key)
  const unset = otherwise === undefined ? String(initial) : say(lang, otherwise)
  const named = conventional === undefined && (initial !== undefined || otherwise !== undefined)
  const [open, close] = lang === 'zh' ? ['（默认 ', '）'] : [' (default ', ')']
  const option = new Option(flag, `${say(lang, meaning)}${named ? `${open}${unset}${close}` : ''}`)
  return choices === undefined ? option : option.choices(choices)
}

/** What the options that commands share make of the host. */
export const contextOf = (host: Host, { configuration, json }: Shared): Context => {
  const { lang, data, adopt, regulationFiles } = configuration.settings
  return {
    ...host,
    configuration,
    settings: configuration.settings,
    lang,
    style: styleOf(host.terminal, host.env),
    // Nobody's window ends where a pipe begins.
    room: host.terminal.outIsTerminal ? host.terminal.columns() : 200,
    json: json ?? false,
    data,
    rules: given({ adopt, regulationFiles }),
  }
}
