import type { StoreError } from '../port.js'
import type { Flaw } from './flaw.js'

/** Why there is no copy. Nothing is left behind in any case. */
export type CopyError =
  | StoreError
  | ({ readonly zh: string; readonly en: string } & (
      | { readonly _tag: 'InTheWay'; readonly path: string }
      | { readonly _tag: 'Unsound'; readonly flaws: ReadonlyArray<Flaw> }
      | { readonly _tag: 'Aborted' }
    ))

export const inTheWay = (path: string): CopyError => ({
  _tag: 'InTheWay',
  path,
  zh: `${path} 已存在，未作任何改动。请换一个路径，或先移走它及其 -wal、-shm 文件。`,
  en: `${path} is there already; nothing was changed. Name another path, or move it and its -wal and -shm away first.`,
})

export const unsound = (flaws: ReadonlyArray<Flaw>): CopyError => ({
  _tag: 'Unsound',
  flaws,
  zh: `源文件有 ${flaws.length} 处问题，未留下副本。第一处：${flaws[0]?.zh ?? ''}`,
  en: `There is something wrong with the source (${flaws.length}), and no copy was kept. The first: ${flaws[0]?.en ?? ''}`,
})

export const aborted: CopyError = {
  _tag: 'Aborted',
  zh: '已按要求中止，未留下副本。',
  en: 'Stopped as asked; no copy was kept.',
}
