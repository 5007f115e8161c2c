import { count } from './flags.js'
import { contextOf, type Shared, settingOption } from './options.js'
import { addingOnFolder, type Tree } from './tree.js'

/** What runs until it is stopped. */
export const addService = (tree: Tree): void => {
  const { root, host, lang, t, done } = tree
  const add = addingOnFolder(tree, root)
  add(
    'demo',
    {
      zh: '日志为空时生成演示年度，显示看板，提供 API（npm start）',
      en: 'fill an empty log with a demonstration year, show the board, serve the API (npm start)',
    },
    ['unavailable', 'portInUse'],
  )
    .addOption(settingOption(lang, 'listen.host'))
    .addOption(settingOption(lang, 'listen.port'))
    .addOption(settingOption(lang, 'log.level'))
    .option(
      '--complaints <n>',
      t('演示年度的件数（默认 5000）', 'size of the demonstration year (default 5000)'),
      count(tree, 200_000),
    )
    .action(async (options: Shared & { complaints?: number }) => {
      const { demo } = await import('./commands/demo.js')
      done(await demo(contextOf(host, options), options.complaints))
    })

  add('serve', { zh: '提供 HTTP API，直到 Ctrl-C', en: 'serve the HTTP API until Ctrl-C' }, [
    'notFound',
    'refused',
    'unavailable',
    'portInUse',
  ])
    .addOption(settingOption(lang, 'listen.host'))
    .addOption(settingOption(lang, 'listen.port'))
    .addOption(settingOption(lang, 'log.level'))
    .addOption(settingOption(lang, 'adopt'))
    .action(async (options: Shared) => {
      const { serve } = await import('./commands/serve.js')
      done(await serve(contextOf(host, options)))
    })
}
