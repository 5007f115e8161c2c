import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { afterAll, describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import type { ConfigProblem } from '../../src/config/error.js'
import { type Configuration, configure, type Sources } from '../../src/config/resolve.js'
import { type SettingKey, settingKeys, settingOf } from '../../src/config/schema.js'
import { optionOf, variableOf } from '../../src/config/setting.js'
import { told } from '../../src/config/told.js'

const root = mkdtempSync(join(tmpdir(), 'redress-config-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const nothing: Sources = { cwd: root, env: {}, flags: [] }
const right = (sources: Partial<Sources>): Configuration => {
  const read = configure({ ...nothing, ...sources })
  if (E.isLeft(read)) throw new Error(read.left.map(({ en }) => en).join('\n'))
  return read.right
}
const wrong = (sources: Partial<Sources>): ReadonlyArray<ConfigProblem> => {
  const read = configure({ ...nothing, ...sources })
  return E.isLeft(read) ? read.left : []
}
let files = 0
const file = (text: string): string => {
  files += 1
  const path = join(root, `${files}.yaml`)
  writeFileSync(path, text)
  return path
}

/** Values that a setting takes, as text. */
const texts: { readonly [K in SettingKey]: ReadonlyArray<string> } = {
  data: ['/one', '/two', '/three'],
  keyFile: ['/k1', '/k2', '/k3'],
  key: ['a', 'b', 'c'],
  keysPostgres: ['postgres://a/k', 'postgres://b/k', 'postgres://c/k'],
  accessPostgres: ['postgres://a/l', 'postgres://b/l', 'postgres://c/l'],
  regulationFiles: ['/a.yaml', '/b.yaml', '/c.yaml'],
  adopt: ['x', 'y', 'z'],
  retentionMonths: ['1', '12', '1200'],
  lang: ['zh', 'en', 'zh'],
  'listen.host': ['127.0.0.1', '::1', '0.0.0.0'],
  'listen.port': ['0', '80', '65535'],
  'oidc.issuer': ['https://a', 'https://b', 'https://c'],
  'oidc.audience': ['a', 'b', 'c'],
  'oidc.claims.id': ['a', 'b', 'c'],
  'oidc.claims.roles': ['a', 'b', 'c'],
  'oidc.claims.unit': ['a', 'b', 'c'],
  'oidc.claims.duties': ['a', 'b', 'c'],
  'limits.perSecond': ['1', '2', '3'],
  'limits.burst': ['1', '2', '3'],
  'log.level': ['silent', 'error', 'debug'],
  debug: ['true', 'false', 'true'],
}

/** `listen.port` as a section with a key. */
const nested = (entries: ReadonlyArray<readonly [SettingKey, string]>): Record<string, unknown> => {
  const all: Record<string, unknown> = {}
  for (const [key, value] of entries) {
    const names = key.split('.')
    let section = all
    for (const name of names.slice(0, -1)) {
      const inner = section[name] ?? {}
      section[name] = inner
      section = inner as Record<string, unknown>
    }
    section[names.at(-1) ?? ''] = value
  }
  return all
}

describe('what holds', () => {
  it('flags go before the environment, the environment before the file, the file before what is so by itself', () => {
    const set = fc.subarray([...settingKeys])
    fc.assert(
      fc.property(set, set, set, (inFile, inEnv, inFlags) => {
        const allowed = inFile.filter((key) => settingOf(key).secret !== true)
        const read = right({
          file: file(stringify(nested(allowed.map((key) => [key, texts[key][0] ?? ''])))),
          env: Object.fromEntries(inEnv.map((key) => [variableOf(key), texts[key][1]])),
          flags: inFlags.map((key) => ({ key, flag: '--x', value: texts[key][2] })),
        })
        for (const key of settingKeys) {
          const from = inFlags.includes(key)
            ? 'flag'
            : inEnv.includes(key)
              ? 'environment'
              : allowed.includes(key)
                ? 'file'
                : 'default'
          expect([key, read.origins[key].from]).toEqual([key, from])
          const text = texts[key][{ file: 0, environment: 1, flag: 2, default: 3 }[from]]
          if (text !== undefined) expect(String(read.settings[key])).toBe(text)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('is what is so by itself where nobody says otherwise', () => {
    const { settings, file: none } = right({})
    expect(none).toBeUndefined()
    expect(settings).toMatchObject({ data: join(root, 'data'), lang: 'en', 'listen.port': 8080, debug: false })
  })

  it('paths of a file are read from where it lies, all others from the working folder', () => {
    mkdirSync(join(root, 'etc'), { recursive: true })
    const path = join(root, 'etc', 'settings.yaml')
    writeFileSync(path, 'data: here\nregulationFiles: [a.yaml, ../b.yaml]\n')
    const { settings, origins } = right({ file: path, env: { REDRESS_KEY_FILE: 'k' } })
    expect(settings.data).toBe(join(root, 'etc', 'here'))
    expect(settings.regulationFiles).toEqual([join(root, 'etc', 'a.yaml'), join(root, 'b.yaml')])
    expect(settings.keyFile).toBe(join(root, 'k'))
    expect(origins.data).toEqual({ from: 'file', at: `${path}:1` })
    expect(origins.regulationFiles).toEqual({ from: 'file', at: `${path}:2` })
  })

  it('redress.yaml of the working folder is read by itself, another one where REDRESS_CONFIG or --config names it', () => {
    const cwd = join(root, 'own')
    mkdirSync(cwd)
    writeFileSync(join(cwd, 'redress.yaml'), 'listen: {port: 1}\n')
    const other = file('listen: {port: 2}\n')
    expect(right({ cwd }).settings['listen.port']).toBe(1)
    expect(right({ cwd, env: { REDRESS_CONFIG: other } }).settings['listen.port']).toBe(2)
    expect(right({ cwd, env: { REDRESS_CONFIG: 'redress.yaml' }, file: other }).settings['listen.port']).toBe(2)
  })

  it('the language follows LC_ALL, LC_MESSAGES, LANG, as with other programs', () => {
    expect(right({ env: { LANG: 'zh_CN.UTF-8' } })).toMatchObject({
      settings: { lang: 'zh' },
      origins: { lang: { from: 'environment', at: 'LANG' } },
    })
    expect(right({ env: { LANG: 'zh_CN.UTF-8', LC_ALL: 'C' } }).settings.lang).toBe('en')
    expect(right({ env: { LANG: 'zh_CN', REDRESS_LANG: 'en' } }).settings.lang).toBe('en')
  })

  it('empty variables are not set, and an empty file sets nothing', () => {
    expect(right({ env: { REDRESS_DATA: '' }, file: file('# nothing\n') }).origins.data).toEqual({ from: 'default' })
  })
})

describe('what is wrong is told with its place and what to do', () => {
  it.each([
    ['dta: x', 'UnknownKey', /1\.yaml|\d+\.yaml:1: there is no setting dta \(did you mean "data"\?\)/],
    [
      'data: x\nlisten:\n  prot: 1',
      'UnknownKey',
      /:3: there is no setting listen\.prot \(did you mean "listen\.port"\?\)/,
    ],
    ['listen.port: 1', undefined, /^$/],
    ['listen: 80', 'UnknownKey', /listen/],
    ['listen:\n  port: 70000', 'InvalidValue', /:2: the value of listen\.port is wrong; expected 0\.\.65535/],
    ['data: [a]', 'InvalidValue', /data/],
    ['data: {a: b}', 'InvalidValue', /data/],
    ['adopt: []', 'InvalidValue', /adopt/],
    ['debug: maybe', 'InvalidValue', /true \| false/],
    ['key: abc', 'SecretInFile', /use the variable REDRESS_KEY\./],
    ['data: a\ndata: b', 'Malformed', /each key once/],
    ['- data', 'Malformed', /"key: value"/],
    ['data: "', 'Malformed', /YAML/],
  ])('%j', (text, tag, says) => {
    const problems = wrong({ file: file(text) })
    expect(problems.map(({ _tag }) => _tag)).toEqual(tag === undefined ? [] : [tag])
    expect(problems.map(({ en }) => en).join()).toMatch(says)
    for (const { zh } of problems) expect(zh).toMatch(/\p{Script=Han}/u)
  })

  it('an unknown variable of ours, but not those of Kubernetes and of the tests', () => {
    expect(wrong({ env: { REDRESS_PROT: '1' } })[0]?.en).toMatch(/REDRESS_PROT: there is no setting REDRESS_PROT/)
    expect(wrong({ env: { REDRESS_PORT: '9000' } })[0]?._tag).toBe('UnknownKey')
    expect(wrong({ env: { REDRESS_DTA: '1' } })[0]?.en).toMatch(/did you mean "REDRESS_DATA"/)
    const others = { REDRESS_PORT: 'tcp://10.0.0.1:80', REDRESS_SERVICE_HOST: '10.0.0.1', REDRESS_POSTGRES: 'x' }
    expect(wrong({ env: others })).toEqual([])
  })

  it('a file that was named and is not there', () => {
    expect(wrong({ file: 'none.yaml' })).toMatchObject([{ _tag: 'Unreadable', cause: 'ENOENT' }])
  })

  it('all at once, also what a flag overrides', () => {
    const path = file('listen: {port: x}\nnonsense: 1\n')
    const flags = [{ key: 'listen.port', flag: '--port', value: '1' }] as const
    expect(
      wrong({ file: path, flags, env: { REDRESS_LANG: 'fr' } })
        .map(({ _tag }) => _tag)
        .sort(),
    ).toEqual(['InvalidValue', 'InvalidValue', 'UnknownKey'])
  })

  it('never with the value: it may be a secret that went astray', () => {
    fc.assert(
      fc.property(fc.constantFrom(...settingKeys), fc.uuid(), (key, secret) => {
        const env = { [variableOf(key)]: `§${secret}` }
        for (const { zh, en } of wrong({ env })) expect(`${zh}${en}`).not.toContain(secret)
      }),
    )
  })

  it('whatever stands in a file, nothing is thrown', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'grapheme' })), (text) => {
        expect(['Left', 'Right']).toContain(configure({ ...nothing, file: file(text) })._tag)
      }),
      { numRuns: 200 },
    )
  })
})

describe('the schema', () => {
  it('secrets are shown as ***', () => {
    const { key } = Object.fromEntries(
      told(right({ env: { REDRESS_KEY: 'very-secret' } })).map(({ key: name, value }) => [name, value]),
    )
    expect(key).toBe('***')
  })

  it('no two settings share a variable or a flag, and each is told in both languages', () => {
    const flags = settingKeys.flatMap((key) => settingOf(key).flag ?? [])
    expect(new Set(settingKeys.map(variableOf)).size).toBe(settingKeys.length)
    expect(new Set(flags.map(optionOf)).size).toBe(flags.length)
    for (const key of settingKeys) {
      const { meaning } = settingOf(key)
      expect(meaning.zh).toMatch(/\p{Script=Han}/u)
      expect(meaning.en).not.toMatch(/\p{Script=Han}/u)
    }
  })
})
