import { copyFileSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compare, type Timed } from '../kit/compare.js'
import { inFolder } from '../kit/folder.js'
import { note } from '../kit/print.js'
import { REGULATION } from '../kit/rules.js'
import { type Ended, runNode } from '../kit/spawn.js'
import type { Suite } from './suite.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const NAME = 'fuzhou_12345_rivers.csv'
const shared = process.env['REDRESS_SHARED'] ?? join(root, '..', 'shared')
const floor = fileURLToPath(new URL('../register/floor.js', import.meta.url))

const succeeded = (ended: Ended): Timed => {
  if (ended.code !== 0) throw new Error(`The process ended with ${ended.code}: ${ended.err}`)
  return { operations: 1, ms: ended.ms }
}

export const fuzhouSuite: Suite = {
  name: 'fuzhou',
  about: 'the hotline register of Fuzhou, 1,203 complaints, as a whole process: redress import, read models included',
  run: async ({ short }) => {
    const register = join(shared, 'data', NAME)
    if (!existsSync(register)) return note(`left out: there is no ${register} (REDRESS_SHARED names the folder)`)
    await inFolder(async (folder) => {
      // A copy, so that nothing can be written beside the original.
      const file = join(folder, NAME)
      const data = join(folder, 'data')
      copyFileSync(register, file)
      const mapping = join(root, 'examples', 'imports', 'fuzhou-12345.yaml')
      const redress = join(root, 'packages', 'api', 'bin', 'redress.mjs')
      await compare('import the register (target 2 s at most)', short ? 2 : 5, [
        {
          name: 'redress import, a process from start to exit',
          round: async () => {
            rmSync(data, { recursive: true, force: true })
            return succeeded(
              await runNode([
                redress,
                'import',
                file,
                '--mapping',
                mapping,
                '--regulation',
                REGULATION,
                '--data',
                data,
                '--json',
              ]),
            )
          },
        },
        {
          name: 'floor: a process that puts each line into one table',
          round: async () => {
            rmSync(data, { recursive: true, force: true })
            return succeeded(await runNode([floor, file, `${data}.db`]))
          },
        },
      ])
    })
  },
}
