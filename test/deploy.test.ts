import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { configure } from '../packages/api/src/config/resolve.js'
import { schema } from '../packages/api/src/config/schema.js'
import { routes } from '../packages/api/src/http/routes/index.js'

/** No Docker and no systemd here: what a parser can tell. */
const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))
const read = (path: string): string => readFileSync(at(path), 'utf8')
const dockerfile = read('deploy/Dockerfile')
const compose = parse(read('deploy/compose.yaml'))
const unit = new Map(
  read('deploy/redress.service')
    .split('\n')
    .flatMap(
      (line) =>
        (/^\w+=/.test(line) ? [[line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]] : []) as [
          string,
          string,
        ][],
    ),
)
const problems = (env: NodeJS.ProcessEnv, file?: string) => {
  const done = configure({ cwd: '/', env, file, flags: [] })
  return done._tag === 'Left' ? done.left.map(({ en }) => en) : []
}
const { initial: port } = schema['listen.port']

describe('deploy/Dockerfile', () => {
  it('is built in one stage and run in another, by somebody who is not root', () => {
    expect(dockerfile.match(/^FROM /gm)).toHaveLength(2)
    const last = dockerfile.slice(dockerfile.lastIndexOf('FROM '))
    expect(last).toMatch(/^USER node$/m)
    expect(last.indexOf('USER node')).toBeLessThan(last.indexOf('ENTRYPOINT'))
  })
  it('has the Node, the pnpm and the entry of the project, and settings that there are', () => {
    const manifest = JSON.parse(read('package.json'))
    expect(dockerfile.match(/^FROM node:(\d+\.\d+)/gm)).toEqual(['FROM node:20.19', 'FROM node:20.19'])
    expect(manifest.engines.node).toBe('>=20.19.0')
    expect(new Set(dockerfile.match(/pnpm@[\d.]+/g))).toEqual(new Set([manifest.packageManager]))
    expect(existsSync(at('packages/api/bin/redress.mjs'))).toBe(true)
    expect(
      problems(
        Object.fromEntries([...dockerfile.matchAll(/(REDRESS_\w+)=(\S+)/g)].map(([, name, value]) => [name, value])),
      ),
    ).toEqual([])
  })
  it('is asked for its health at a route that needs no sign-in, on the port of the schema', () => {
    const [, asked, path] = /127\.0\.0\.1:(\d+)(\/[\w/]+)/.exec(dockerfile) ?? []
    expect([Number(asked), dockerfile.includes(`EXPOSE ${port}`)]).toEqual([port, true])
    expect(routes.find((route) => route.path === path)?.permission).toBe('anyone')
  })
})

describe('deploy/compose.yaml', () => {
  const { services, volumes, secrets } = compose
  it('runs Redress and PostgreSQL, EventStoreDB where asked for', () => {
    expect(Object.keys(services)).toEqual(['redress', 'postgres', 'eventstoredb'])
    expect(services.eventstoredb.profiles).toEqual(['eventstoredb'])
  })
  it('sets what there is to be set, to what it can be', () => {
    const env: Record<string, string> = services.redress.environment
    expect(problems(env)).toEqual([])
    expect(services.redress.ports).toEqual([`127.0.0.1:${port}:${env['REDRESS_LISTEN_PORT']}`])
  })
  it('names only volumes, secrets, services and files that there are', () => {
    for (const service of Object.values(services) as { volumes?: string[]; depends_on?: object }[]) {
      for (const volume of service.volumes ?? []) expect(Object.keys(volumes)).toContain(volume.split(':')[0])
      for (const other of Object.keys(service.depends_on ?? {})) expect(Object.keys(services)).toContain(other)
    }
    for (const { source } of services.redress.secrets) expect(Object.keys(secrets)).toContain(source)
    expect(existsSync(at(`deploy/${services.redress.build.context}/${services.redress.build.dockerfile}`))).toBe(true)
  })
})

describe('deploy/redress.service', () => {
  it('runs the entry with a file of settings that holds', () => {
    expect(unit.get('ExecStart')).toMatch(/bin\/redress\.mjs serve --config \/etc\/redress\/redress\.yaml$/)
    expect(problems({}, at('deploy/redress.yaml'))).toEqual([])
    expect(parse(read('deploy/redress.yaml')).data).toBe(`/var/lib/${unit.get('StateDirectory')}`)
  })
  it('may do no more than it needs', () => {
    expect(unit.get('User')).not.toBe('root')
    for (const name of ['NoNewPrivileges', 'PrivateTmp', 'PrivateDevices', 'ProtectHome', 'RestrictNamespaces'])
      expect([name, unit.get(name)]).toEqual([name, 'true'])
    expect([unit.get('ProtectSystem'), unit.get('CapabilityBoundingSet')]).toEqual(['strict', ''])
  })
})
