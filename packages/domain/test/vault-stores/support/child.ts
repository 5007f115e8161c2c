import { childrenOf } from '../../children.js'

/** Processes on the sources of the stores of keys and looks, each with a task; the scripts lie in `of/children`. */
export const children = (of = 'test/vault-stores') => {
  const start = childrenOf({
    scripts: `${of}/children`,
    parts: [
      'src/store/adapter',
      'src/store/sqlite',
      'src/vault',
      'src/codec',
      'src/privacy',
      'src/access',
      `${of}/support`,
    ],
  })
  return (name: string, task: object) => start(name, JSON.stringify(task))
}
