import { machine } from './kit/machine.js'
import { parseOptions } from './kit/options.js'
import { heading, print } from './kit/print.js'
import { apiSuite } from './suites/api.js'
import { domainSuite } from './suites/domain.js'
import { eventStoreDbSuite } from './suites/eventstoredb.js'
import { figuresSuite } from './suites/figures.js'
import { fuzhouSuite } from './suites/fuzhou.js'
import { growthSuite } from './suites/growth.js'
import { holidaysSuite } from './suites/holidays.js'
import { importSuite } from './suites/import.js'

import { openSuite } from './suites/open.js'
import { privacySuite } from './suites/privacy.js'
import { projectionsSuite } from './suites/projections.js'
import { registerSearchSuite } from './suites/register-search.js'
import { regulationsSuite } from './suites/regulations.js'
import { storesSuite } from './suites/stores.js'
import type { Suite } from './suites/suite.js'
import { visibilitySuite } from './suites/visibility.js'

const suites: ReadonlyArray<Suite> = [
  holidaysSuite,
  domainSuite,
  regulationsSuite,
  storesSuite,
  eventStoreDbSuite,
  projectionsSuite,
  growthSuite,
  visibilitySuite,
  openSuite,
  registerSearchSuite,
  figuresSuite,
  importSuite,
  privacySuite,
  apiSuite,
  fuzhouSuite,
]

const options = parseOptions(
  process.argv.slice(2),
  suites.map(({ name }) => name),
)

if (typeof options === 'string') {
  console.error(options)
  process.exitCode = 2
} else {
  const begun = performance.now()
  print(machine())
  print(
    `figures   median of several rounds, subjects in turn; then the spread; ratio = the first subject's rate over this one's${options.short ? '; SHORT: small and few, an impression only' : ''}`,
  )
  for (const suite of suites) {
    if (options.only.length > 0 && !options.only.includes(suite.name)) continue
    heading(suite.name, suite.about)
    await suite.run(options)
  }
  print(`\n${((performance.now() - begun) / 1000).toFixed(0)} s in all`)
}
