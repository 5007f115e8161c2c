#!/usr/bin/env node
import { setup } from './lib/setup.mjs'
import { vitest } from './lib/vitest.mjs'

/** The compliance suite on a real server. It writes to streams with fresh names and deletes nothing. */
if (!process.env.REDRESS_EVENTSTOREDB) {
  process.stderr.write(
    'REDRESS_EVENTSTOREDB names no server. Set it to a connection string and run again, for example\n' +
      "  docker compose up -d && REDRESS_EVENTSTOREDB='esdb://127.0.0.1:2113?tls=false' npm run test:eventstoredb\n" +
      'Without a server, npm test runs the same suite on a double of it.\n' +
      '未设置 REDRESS_EVENTSTOREDB，不知连接哪个服务器。请设为连接串后重试；没有服务器时，npm test 会在替身上运行同一套测试。\n',
  )
  process.exit(2)
}

if (!(await setup())) process.exit(1)

const { passed, failed, ok } = await vitest('UTC', ['packages/domain/test/store/eventstoredb-real.test.ts'])
process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
process.exitCode = ok ? 0 : 1
