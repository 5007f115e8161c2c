import { join } from 'node:path'
import { expect, it } from 'vitest'
import { AS_OF, FUZHOU, judgedRows } from './support/fuzhou.js'
import { copied, ownFolder, run } from './support/redress.js'
import { historiesOf, underEach, whatIfPage } from './support/what-if.js'

const at = `${AS_OF}T23:59:00+08:00`
const own = 'government-service-centre'

it('the 1,203 complaints of the Fuzhou register under each of the 28 regulations are as the page says', async () => {
  const data = ownFolder()
  await run([
    'import',
    join(copied(FUZHOU), 'fuzhou_12345_rivers.csv'),
    '--mapping',
    'examples/imports/fuzhou-12345.yaml',
    '--regulation',
    own,
    '--json',
    '--data',
    data,
  ])
  const rows = underEach(await historiesOf(data), own, at)
  expect(rows).toHaveLength(28)
  expect(rows.map(({ complaints }) => complaints)).toEqual(rows.map(() => 1203))
  // Its own regulation in its own place changes nothing: the judge has reckoned these limits by himself.
  const judged = judgedRows()
  const centre = rows.find(({ regulation }) => regulation.id === own)
  expect(centre).toMatchObject({ refused: 0, brought: 0, conflicts: 0, conflicting: 0 })
  expect(centre?.late).toBeGreaterThanOrEqual(judged.filter(({ state }) => state === 'breached').length)
  await expect(whatIfPage(rows, at)).toMatchFileSnapshot('../docs/regulations/what-if.md')
})
