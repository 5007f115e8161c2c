import { contextOf, type Shared, settingOption } from './options.js'
import { addingOnFolder, type Tree } from './tree.js'

interface ImportFlags {
  readonly mapping: string
  readonly regulation: string
  readonly rejected?: string
  readonly dryRun?: boolean
  readonly mask?: boolean
}

/** Registers that are taken in. */
export const addImport = (tree: Tree): void => {
  const { root, host, lang, t, done } = tree
  addingOnFolder(tree, root)('import <file>', { zh: '导入台账（CSV、XLSX）', en: 'take a register (CSV, XLSX) in' }, [
    'notFound',
    'refused',
    'unavailable',
    'interrupted',
  ])
    .requiredOption('--mapping <file>', t('说明各列含义的 YAML', 'YAML that says which column means what'))
    .requiredOption('--regulation <id>', t('投诉适用的制度', 'regulation under which the complaints run'))
    .option(
      '--rejected <file>',
      t(
        '被拒行写到哪里（默认在台账旁，<file>.rejected.csv）',
        'where rejected rows go (default beside the register, <file>.rejected.csv)',
      ),
    )
    .option('--dry-run', t('逐行判定，什么也不存', 'decide every row, store nothing'))
    .option(
      '--mask',
      t(
        '替换文本中的电话、银行卡号、身份证号、邮箱和车牌',
        'replace telephone, card and identity numbers, e-mail addresses and plates found in texts',
      ),
    )
    .addOption(settingOption(lang, 'adopt'))
    .action(async (file: string, options: Shared & ImportFlags) => {
      const { importFile } = await import('./commands/import.js')
      const { mapping, regulation, rejected, dryRun = false, mask = false } = options
      done(await importFile(contextOf(host, options), { file, mapping, regulation, rejected, dryRun, mask }))
    })
}
