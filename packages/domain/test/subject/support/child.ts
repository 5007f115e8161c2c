import { childrenOf } from '../../children.js'

/** Processes on the sources of the domain, each of which erases as it is told. */
export const children = () => {
  const start = childrenOf({
    scripts: 'test/subject/children',
    parts: ['src', 'test/subject/support'],
    without: ['regulations', 'testing', 'example', 'eventstoredb'],
  })
  return (task: object) => start('erasing', JSON.stringify(task))
}
