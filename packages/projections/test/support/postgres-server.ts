import type { TestProject } from 'vitest/node'
import { embedded } from './embedded.js'

declare module 'vitest' {
  interface ProvidedContext {
    readonly postgres: string
  }
}

/** A PostgreSQL server for the tests of one run: the one that `REDRESS_POSTGRES` names, or one that came as a package. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const named = process.env['REDRESS_POSTGRES']
  if (named !== undefined) {
    project.provide('postgres', named)
    return async () => undefined
  }
  const server = await embedded(false)
  project.provide('postgres', server.url)
  return server.remove
}
