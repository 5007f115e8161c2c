import { Command } from 'commander'
import type { Configuration } from '../config/resolve.js'
import { VERSION } from '../version.js'
import type { ExitCode, ExitName } from './exit.js'
import { errorIn, examples, exitHelp, helpIn } from './help.js'
import type { Host } from './host.js'
import { addImport } from './imports.js'
import { addKeys } from './keys.js'
import { type Lang, say } from './language.js'
import { addPersonal } from './personal.js'
import { addProjections } from './projections.js'
import { addQuestions } from './questions.js'
import { addRegulations } from './regulations.js'
import { addReports } from './reports.js'
import { addService } from './service.js'
import { settling } from './settle.js'
import { addSubjects } from './subjects.js'
import type { Tree } from './tree.js'
import { addUpkeep } from './upkeep.js'

/** What a run tells whoever started it. */
export interface Heard {
  /** The exit code of the command that was run. */
  readonly done: (code: ExitCode) => void
  /** The settings, as soon as they are known. */
  readonly settled: (configuration: Configuration) => void
}

const every: ReadonlyArray<ExitName> = [
  'ok',
  'unexpected',
  'usage',
  'notFound',
  'refused',
  'unavailable',
  'portInUse',
  'interrupted',
]

const rooted = (host: Host, lang: Lang, { settled }: Heard): Command =>
  new Command('redress')
    .description(say(lang, { zh: '按制度办理投诉。', en: 'Complaint handling under a written regulation.' }))
    .version(VERSION, '--version', lang === 'zh' ? '版本' : 'the version')
    .helpOption('-h, --help', lang === 'zh' ? '显示帮助' : 'show this help')
    .configureHelp(helpIn(lang))
    .addHelpText('after', `${exitHelp(lang, every)}\n${examples(lang)}`)
    .helpCommand(false)
    .showHelpAfterError(lang === 'zh' ? '（redress --help 列出全部命令）' : '(redress --help shows what there is)')
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: host.terminal.out,
      writeErr: host.terminal.err,
      outputError: (text, write) => write(errorIn(lang, text)),
    })
    .hook('preAction', settling(host, lang, settled))

/** The command line, in a language. */
export const program = (host: Host, lang: Lang, heard: Heard): Command => {
  const root = rooted(host, lang, heard)
  const tree: Tree = { root, host, lang, t: (zh, en) => (lang === 'zh' ? zh : en), done: heard.done }
  addService(tree)
  addQuestions(tree)
  addImport(tree)
  addReports(tree)
  addPersonal(tree)
  addKeys(tree)
  addSubjects(tree)
  addProjections(tree)
  addRegulations(tree)
  addUpkeep(tree)
  return root
}
