import type { ReadModel } from './model.js'

const SUFFIX = '__next'

/** The name of what is built beside the one of this name. */
export const nextName = (name: string): string => `${name}${SUFFIX}`
/** Whether it is the name of something being built beside what serves. */
export const isNext = (name: string): boolean => name.endsWith(SUFFIX)
/** The name without it. */
export const plainName = (name: string): string => (isNext(name) ? name.slice(0, -SUFFIX.length) : name)

/** The same model with its rows in tables beside those that serve: what a rebuild fills. */
export const shadowOf = (model: ReadModel): ReadModel => ({
  ...model,
  name: nextName(model.name),
  tables: model.tables.map((table) => ({
    ...table,
    name: nextName(table.name),
    ...(table.counts === undefined ? {} : { counts: nextName(table.counts) }),
  })),
})
