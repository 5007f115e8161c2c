import { contextOf, type Shared } from './options.js'
import { addingOnFolder, group, type Tree } from './tree.js'

const commands = () => import('./commands/projections.js')

/** `redress projections`: for whoever runs the read models. Works beside a service on the same folder. */
export const addProjections = (tree: Tree): void => {
  const { host, t, done } = tree
  const projections = group(tree, 'projections', {
    zh: '读模型：到了哪里，搁置了什么，重建',
    en: 'the read models: where they stand, what is parked, build them anew',
  })
  const add = addingOnFolder(tree, projections)

  add(
    'status',
    {
      zh: '各读模型的位置、滞后、由谁更新、重建进度，是否正常',
      en: 'position, lag, owner and rebuild of each read model, and whether they are healthy',
    },
    ['notFound', 'unavailable'],
  ).action(async (options: Shared) => done(await (await commands()).status(contextOf(host, options))))
  add(
    'rebuild [model...]',
    {
      zh: '重建（默认全部）；建成前旧表照常使用',
      en: 'build them anew (default all) beside the old tables, which serve until then',
    },
    ['notFound', 'refused', 'unavailable', 'interrupted'],
  ).action(async (models: ReadonlyArray<string>, options: Shared) =>
    done(await (await commands()).rebuild(contextOf(host, options), models)),
  )
  add(
    'parked',
    {
      zh: '被搁置的投诉、原因和办法；经决定略过的事件',
      en: 'complaints set aside, why and what to do; decisions to leave events out',
    },
    ['notFound', 'unavailable'],
  ).action(async (options: Shared) => done(await (await commands()).parked(contextOf(host, options))))
  add(
    'replay <complaint>',
    { zh: '原因消除后，恢复被搁置的投诉', en: 'take a parked complaint in again, once what stopped it is mended' },
    ['notFound', 'refused', 'unavailable'],
  ).action(async (complaint: string, options: Shared) =>
    done(await (await commands()).replay(contextOf(host, options), complaint)),
  )
  add(
    'skip <complaint>',
    {
      zh: '略过使投诉被搁置的事件；记录在案，每次重建都照此办理',
      en: 'leave the event out at which a complaint is parked; recorded, and kept in every rebuild',
    },
    ['notFound', 'refused', 'unavailable'],
  )
    .requiredOption('--by <who>', t('由谁决定', 'who decides it'))
    .requiredOption('--reason <text>', t('原因', 'why'))
    .action(async (complaint: string, options: Shared & { by: string; reason: string }) =>
      done(await (await commands()).skip(contextOf(host, options), complaint, options)),
    )
}
