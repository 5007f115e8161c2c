import { expect, it } from 'vitest'

type TooOld = (running: string, range: string) => string | undefined
const script = new URL('../scripts/lib/node-version.mjs', import.meta.url).href
const { tooOld } = (await import(/* @vite-ignore */ script)) as { readonly tooOld: TooOld }

it.each(['v18.20.4', 'v20.18.9', '16.0.0'])('Node %s is refused with what is needed and what to do', (running) => {
  expect(tooOld(running, '>=20.19.0')).toMatch(/needs Node 20\.19\.0 or newer, this is .+ Install /)
})

it.each(['v20.19.0', 'v20.20.2', 'v22.0.0', 'v24.1.0'])('Node %s will do', (running) => {
  expect(tooOld(running, '>=20.19.0')).toBeUndefined()
})
