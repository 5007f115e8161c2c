import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import { type ConfigProblem, invalidValue, secretInFile, unknownKey } from './error.js'
import { type Entry, entriesOf, readText } from './file.js'
import { type SettingKey, type Settings, settingKeys, settingOf } from './schema.js'
import { variableOf } from './setting.js'

/** Where a value comes from. */
export type Origin =
  | { readonly from: 'default' }
  | { readonly from: 'file'; readonly at: string }
  | { readonly from: 'environment' | 'flag'; readonly at: string }

/** What a deployment is set to, and by what. */
export interface Configuration {
  readonly settings: Settings
  readonly origins: { readonly [K in SettingKey]: Origin }
  /** The file of settings that was read. */
  readonly file: string | undefined
}

/** What to read. */
export interface Sources {
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  /** A file of settings that must be there; without it `REDRESS_CONFIG`, else `redress.yaml` of the working folder where it is. */
  readonly file?: string | undefined
  /** Values of the command line by setting, with the flag that named them. */
  readonly flags: ReadonlyArray<{ readonly key: SettingKey; readonly flag: string; readonly value: unknown }>
}

interface Candidate {
  readonly key: SettingKey
  readonly value: unknown
  readonly origin: Exclude<Origin, { readonly from: 'default' }>
  /** Against which a path is read. */
  readonly base: string
}

const CONFIG = 'REDRESS_CONFIG'
const HERE = 'redress.yaml'

/** Names that Kubernetes sets beside a service called redress, and that the tests of the project set for themselves. */
const NOT_OURS = /^REDRESS_(?:SERVICE_|PORT_|POSTGRES$|EVENTSTOREDB$|SHARED$|SCREENSHOT$)/

const isOurs = ([name, value]: readonly [string, string | undefined]): boolean =>
  name.startsWith('REDRESS_') &&
  name !== CONFIG &&
  value !== '' &&
  !NOT_OURS.test(name) &&
  !(name === 'REDRESS_PORT' && /^(?:tcp|udp):/.test(value ?? ''))

const isKey = (key: string): key is SettingKey => settingKeys.some((one) => one === key)

const sections: ReadonlySet<string> = new Set(
  settingKeys.flatMap((key) => {
    const parts = key.split('.').slice(0, -1)
    return parts.map((_, i) => parts.slice(0, i + 1).join('.'))
  }),
)

const variables = new Map(settingKeys.map((key) => [variableOf(key), key]))

interface Read {
  readonly candidates: ReadonlyArray<Candidate>
  readonly wrong: ReadonlyArray<ConfigProblem>
}

const fromEntry = (file: string, { key, value, line }: Entry): E.Either<ConfigProblem, Candidate> => {
  const at = `${file}:${line}`
  if (!isKey(key)) return E.left(unknownKey(key, at, [...settingKeys, ...sections]))
  if (settingOf(key).secret === true) return E.left(secretInFile(key, at, variableOf(key)))
  return E.right({ key, value, origin: { from: 'file', at }, base: dirname(file) })
}

const gathered = (all: ReadonlyArray<E.Either<ConfigProblem, Candidate>>): Read => ({
  candidates: all.flatMap((one) => (E.isRight(one) ? [one.right] : [])),
  wrong: all.flatMap((one) => (E.isLeft(one) ? [one.left] : [])),
})

const ofFile = (file: string | undefined): Read => {
  if (file === undefined) return gathered([])
  const text = readText(file)
  if (E.isLeft(text)) return gathered([text])
  const entries = entriesOf(text.right, file, sections)
  return E.isLeft(entries)
    ? { candidates: [], wrong: entries.left }
    : gathered(entries.right.map((entry) => fromEntry(file, entry)))
}

const ofEnvironment = (env: NodeJS.ProcessEnv, base: string): Read =>
  gathered(
    Object.entries(env)
      .filter(isOurs)
      .map(([name, value]) => {
        const key = variables.get(name)
        return key === undefined
          ? E.left(unknownKey(name, name, [...variables.keys()]))
          : E.right({ key, value, origin: { from: 'environment', at: name }, base })
      }),
  )

const ofFlags = ({ flags, cwd }: Sources): Read =>
  gathered(flags.map(({ key, flag, value }) => E.right({ key, value, origin: { from: 'flag', at: flag }, base: cwd })))

const placed = (base: string, value: unknown): unknown =>
  Array.isArray(value) ? value.map((one: string) => resolve(base, one)) : resolve(base, String(value))

type Settled = readonly [key: SettingKey, value: unknown, origin: Origin]

const settled = (
  key: SettingKey,
  candidate: Candidate | undefined,
  { env, cwd }: Sources,
): E.Either<ConfigProblem, Settled> => {
  const { codec, initial, path, conventional } = settingOf(key)
  if (candidate === undefined) {
    const known = conventional?.(env)
    if (known !== undefined) return E.right([key, known.value, { from: 'environment', at: known.name }])
    return E.right([key, path === true && initial !== undefined ? placed(cwd, initial) : initial, { from: 'default' }])
  }
  const { value, origin, base } = candidate
  const read = codec.decode(value)
  if (E.isLeft(read)) return E.left(invalidValue(key, origin.at, codec.name))
  return E.right([key, path === true ? placed(base, read.right) : read.right, origin])
}

const fileOf = ({ file, env, cwd }: Sources): string | undefined => {
  const named = file ?? (env[CONFIG] || undefined)
  if (named !== undefined) return resolve(cwd, named)
  const here = resolve(cwd, HERE)
  return existsSync(here) ? here : undefined
}

/**
 * The settings that hold: those of the file, over them the environment's, over these the flags'. Everything that is wrong is told
 * at once; what overrides a wrong value does not make it right.
 */
export const configure = (sources: Sources): E.Either<ReadonlyArray<ConfigProblem>, Configuration> => {
  const file = fileOf(sources)
  const read = [ofFile(file), ofEnvironment(sources.env, sources.cwd), ofFlags(sources)]
  const candidates = read.flatMap((one) => one.candidates)
  const last = new Map(candidates.map((candidate) => [candidate.key, candidate]))
  const all = settingKeys.map((key) => settled(key, last.get(key), sources))
  const overridden = candidates
    .filter((candidate) => last.get(candidate.key) !== candidate)
    .map((candidate) => settled(candidate.key, candidate, sources))
  const wrong = [
    ...read.flatMap((one) => one.wrong),
    ...[...all, ...overridden].flatMap((one) => (E.isLeft(one) ? [one.left] : [])),
  ]
  if (wrong.length > 0) return E.left(wrong)
  const values = all.flatMap((one) => (E.isRight(one) ? [one.right] : []))
  return E.right({
    // Each was read by the codec of its own key.
    settings: Object.fromEntries(values.map(([key, value]) => [key, value])) as unknown as Settings,
    origins: Object.fromEntries(values.map(([key, , origin]) => [key, origin])) as Configuration['origins'],
    file,
  })
}
