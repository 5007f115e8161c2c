import { contextOf, type Shared } from './options.js'
import { adding, group, type Tree } from './tree.js'

const commands = () => import('./commands/regulations.js')
const catalogue = () => import('./commands/catalogue.js')
const shown = () => import('./commands/coverage.js')

/** `redress regulations`: for whoever reads or writes one. Needs no data folder. */
export const addRegulations = (tree: Tree): void => {
  const { host, done } = tree
  const regulations = group(tree, 'regulations', {
    zh: '制度：核对，比较两个版本，看执行了什么',
    en: 'look a regulation through, compare two versions, see what is executed',
  })
  const add = adding(tree, regulations)

  add('list', { zh: '随附的制度', en: 'the regulations that ship' }, []).action(async (options: Shared) =>
    done((await catalogue()).list(contextOf(host, options))),
  )
  add('show <id> [clause]', { zh: '一项制度的条款，各有何作用', en: 'the clauses of one, and what each does' }, [
    'notFound',
  ]).action(async (id: string, clause: string | undefined, options: Shared) =>
    done((await catalogue()).show(contextOf(host, options), id, clause)),
  )
  add(
    'check <file>',
    {
      zh: '制度文件（YAML、JSON）有何错误，精确到行列',
      en: 'what is wrong with a regulation (YAML, JSON), with line and column',
    },
    ['refused'],
  ).action(async (file: string, options: Shared) =>
    done(await (await commands()).check(contextOf(host, options), file)),
  )
  add(
    'diff <before> <after>',
    {
      zh: '逐条比较；两者各为文件，或随附制度的编号',
      en: 'what differs, clause by clause; each a file, or the id of one that ships',
    },
    ['refused'],
  ).action(async (before: string, after: string, options: Shared) =>
    done(await (await commands()).diff(contextOf(host, options), before, after)),
  )
  add(
    'coverage [id]',
    {
      zh: '随附的各项制度执行了哪些条款，以其示例当场证明',
      en: 'what of each regulation that ships is executed, proved by its examples here and now',
    },
    ['notFound', 'refused'],
  ).action(async (id: string | undefined, options: Shared) =>
    done(await (await shown()).coverage(contextOf(host, options), id)),
  )
}
