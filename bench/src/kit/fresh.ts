import { runNode } from './spawn.js'

/** What a script prints in a fresh process, so many times. The first run reads the disk and is not counted. */
export const inFresh = async (file: string, runs: number): Promise<ReadonlyArray<string>> => {
  const all: Array<string> = []
  for (let i = 0; i <= runs; i += 1) {
    const { code, out, err } = await runNode([file])
    if (code !== 0) throw new Error(err)
    if (i > 0) all.push(out)
  }
  return all
}
