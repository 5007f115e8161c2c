import { sqliteStore } from '@redress/domain/sqlite'
import { openViews } from '@redress/projections/sqlite'
import { print } from '../kit/print.js'
import { right } from '../kit/right.js'
import { serviceCentre } from '../kit/rules.js'

// Follows a log into read models until it is told to stop: the second process of the suite `visibility`.
const [log = '', path = ''] = process.argv.slice(2)
const store = right(await sqliteStore({ path: log, readonly: true })())
const views = right(await openViews({ path, store, rules: serviceCentre() })())
const over = new AbortController()
process.once('SIGTERM', () => over.abort())
print('ready')
await views.run(over.signal)()
await views.close()
await store.close()
