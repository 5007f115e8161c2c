import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { templated } from '../../src/http/openapi.js'
import { problemKinds } from '../../src/http/problem-kinds.js'
import { routes } from '../../src/http/routes/index.js'
import { signedRoles } from '../../src/identity/identity.js'
import { type Permitted, permissions } from '../../src/identity/permission.js'

const page = readFileSync(new URL('../../../../docs/http.md', import.meta.url), 'utf8')

test('the page lists every kind of problem as it is', () => {
  const rows = [...page.matchAll(/^\| `([\w-]+)` \| (\d{3}) \| (.+) \| (.+) \|$/gm)].map(([, tag, status, zh, en]) => [
    tag,
    { status: Number(status), zh, en },
  ])
  expect(Object.fromEntries(rows)).toEqual(
    Object.fromEntries(Object.entries(problemKinds).map(([tag, { status, title }]) => [tag, { status, ...title }])),
  )
})

test('the page says of every permission which roles have it', () => {
  const rows = [...page.matchAll(/^\| `(\w+\.\w+)`:[^|]*\|(.+)\|$/gm)].map(([, name, cells = '']) => [
    name,
    signedRoles.filter((_, i) => cells.split('|')[i]?.trim() === 'x'),
  ])
  const all: ReadonlyArray<readonly [string, Permitted]> = Object.entries(permissions)
  expect(Object.fromEntries(rows)).toEqual(
    Object.fromEntries(
      all.flatMap(([name, { roles }]) =>
        roles === 'anyone' ? [] : [[name, signedRoles.filter((role) => roles.includes(role))]],
      ),
    ),
  )
})

test('the page names every route', () => {
  const missing = routes
    .map(({ path }) => templated(path))
    .filter((path) => !/commands\/[A-Z]|\/docs\//.test(path))
    .filter((path) => !page.includes(path) && !page.includes(`/${path.split('/').at(-1)}\``))
  expect(missing).toEqual([])
})
