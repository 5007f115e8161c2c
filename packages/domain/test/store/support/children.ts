import { childrenOf } from '../../children.js'

/** Processes on the sources of the store. */
export const children = () =>
  childrenOf({ scripts: 'test/store/children', parts: ['src/store/adapter', 'src/store/sqlite'] })
