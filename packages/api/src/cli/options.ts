import { resolve } from 'node:path'
import { Option } from 'commander'
import { given } from '../given.js'
import type { Context } from './context.js'
import type { Host } from './host.js'
import { type Lang, langOf } from './language.js'
import { styleOf } from './terminal/style.js'

/** Options that commands share. */
export interface Shared {
  readonly data?: string
  readonly lang?: Lang
  readonly json?: boolean
  readonly adopt?: ReadonlyArray<string>
  readonly regulationFile?: ReadonlyArray<string>
}

export const languageOf = (): Option =>
  new Option('--lang <lang>', 'language (default: from LC_ALL, LANG)').choices(['zh', 'en'])

/** What the options that commands share make of the host. */
export const contextOf = (host: Host, { data, lang, json, adopt, regulationFile }: Shared): Context => ({
  ...host,
  lang: lang ?? langOf(host.env),
  style: styleOf(host.terminal, host.env),
  // Nobody's window ends where a pipe begins.
  room: host.terminal.outIsTerminal ? host.terminal.columns() : 200,
  json: json ?? false,
  data: resolve(host.cwd, data ?? (host.env['REDRESS_DATA'] || 'data')),
  rules: given({ adopt, regulationFiles: regulationFile?.map((path) => resolve(host.cwd, path)) }),
})
