import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openRedress } from '../../packages/api/src/index.js'
import { byHandler } from '../canary/ways.js'
import { here, pageText, shownIn } from './page.js'

const { folder, run, remove } = here()
afterAll(remove)
beforeAll(async () => {
  const opened = await openRedress({ data: join(folder, 'data') })()
  if (opened._tag === 'Left') throw new Error(opened.left.en)
  for (const id of ['TS-1', 'TS-2', 'TS-3']) await byHandler(opened.right, id)
  await opened.right.views.catchUp()()
  await opened.right.close()
})

describe('the commands of docs/privacy.md do what it says', () => {
  for (const { text, exit } of shownIn(pageText('privacy')).flatMap(({ commands }) => commands))
    it(text, async () => {
      const { code, said } = await run(text)
      expect(code, said).toBe(exit)
    })
})
