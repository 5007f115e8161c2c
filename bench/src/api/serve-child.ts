import { buildApp, listen, openRedress } from '@redress/api'
import { print } from '../kit/print.js'
import { right } from '../kit/right.js'

// The service of the suite `api`, in a process of its own; it ends when it is told to.
const [data = ''] = process.argv.slice(2)
const redress = right(await openRedress({ data })())
const listening = right(await listen(buildApp(redress))({ port: 0 })())
process.once('SIGTERM', async () => {
  await listening.close()
  await redress.close()
})
print(listening.url)
