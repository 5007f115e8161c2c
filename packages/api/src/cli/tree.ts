import type { Bilingual } from '@redress/domain'
import type { Command } from 'commander'
import { commonExits, type ExitCode, type ExitName } from './exit.js'
import { exitHelp } from './help.js'
import type { Host } from './host.js'
import { type Lang, say } from './language.js'
import { settingOption } from './options.js'

/** The commands as they grow. */
export interface Tree {
  readonly root: Command
  readonly host: Host
  /** The language of the help. */
  readonly lang: Lang
  /** One of two wordings. */
  readonly t: (zh: string, en: string) => string
  /** Hears the exit code of the command that was run. */
  readonly done: (code: ExitCode) => void
}

/** A command: what it is for, and what it can end with beside 0, 1 and 2. */
export type Add = (usage: string, about: Bilingual, exits: ReadonlyArray<ExitName>) => Command

/** Adds commands that every place has: language, settings, JSON, documented exit codes. */
export const adding =
  ({ lang, t }: Tree, parent: Command): Add =>
  (usage, about, exits) =>
    parent
      .command(usage)
      .description(say(lang, about))
      .option(
        '--config <file>',
        t('配置文件（默认 ./redress.yaml，如有）', 'file of settings (default ./redress.yaml, if there)'),
      )
      .addOption(settingOption(lang, 'lang'))
      .option('--json', t('结果以 JSON 输出到 stdout，此外不输出', 'the result as JSON on stdout, nothing else there'))
      .addHelpText('after', exitHelp(lang, [...commonExits, ...exits]))

/** The same for commands that open a data folder. */
export const addingOnFolder = (tree: Tree, parent: Command): Add => {
  const add = adding(tree, parent)
  return (usage, about, exits) =>
    add(usage, about, exits)
      .addOption(settingOption(tree.lang, 'data'))
      .addOption(settingOption(tree.lang, 'regulationFiles'))
}

/** A command that has others below it. */
export const group = ({ root, lang }: Tree, name: string, about: Bilingual): Command =>
  root.command(name).description(say(lang, about)).helpCommand(false)
