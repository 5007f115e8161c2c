import type { Bilingual } from '@redress/domain'
import type { Setting } from './setting.js'
import { Flag, Names, OneOf, Paths, Whole, Words } from './values.js'

/** What the log of the service can be asked to say, least first. */
export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const
export type LogLevel = (typeof logLevels)[number]

/** The two languages of the product. */
export const languages = ['zh', 'en'] as const
export type Lang = (typeof languages)[number]

const say = (zh: string, en: string): Bilingual => ({ zh, en })

/** As other programs read it: LC_ALL before LC_MESSAGES before LANG. */
const locale = (env: NodeJS.ProcessEnv): { readonly value: Lang; readonly name: string } | undefined => {
  const name = ['LC_ALL', 'LC_MESSAGES', 'LANG'].find((one) => (env[one] ?? '') !== '')
  if (name === undefined) return undefined
  return { value: env[name]?.toLowerCase().startsWith('zh') === true ? 'zh' : 'en', name }
}

const data: Setting<string> = {
  codec: Words,
  initial: 'data',
  meaning: say('数据文件夹', 'the data folder'),
  flag: '--data <dir>',
  path: true,
}

const keyFile: Setting<string | undefined> = {
  codec: Words,
  initial: undefined,
  otherwise: say('数据文件夹中的 keys/wrapping.key', 'keys/wrapping.key of the data folder'),
  meaning: say('主密钥文件（权限 0600）', 'file of the wrapping key (mode 0600)'),
  path: true,
}

const key: Setting<string | undefined> = {
  codec: Words,
  initial: undefined,
  meaning: say('主密钥本身，未指定文件时使用', 'the wrapping key itself, where no file is named'),
  secret: true,
}

const keysPostgres: Setting<string | undefined> = {
  codec: Words,
  initial: undefined,
  otherwise: say('数据文件夹中的 keys/keys.db', 'keys/keys.db of the data folder'),
  meaning: say(
    '保存密钥的 PostgreSQL，postgres://user:secret@host/database',
    'PostgreSQL that keeps the keys, postgres://user:secret@host/database',
  ),
  secret: true,
}

const accessPostgres: Setting<string | undefined> = {
  codec: Words,
  initial: undefined,
  otherwise: say('数据文件夹中的 access.db', 'access.db of the data folder'),
  meaning: say('保存查阅记录的 PostgreSQL', 'PostgreSQL that keeps the access log'),
  secret: true,
}

const regulationFiles: Setting<ReadonlyArray<string> | undefined> = {
  codec: Paths,
  initial: undefined,
  meaning: say(
    '本单位自有的制度（YAML、JSON），载入并采用',
    'regulations of your own, YAML or JSON: loaded and adopted',
  ),
  flag: '--regulation-file <path...>',
  path: true,
}

const adopt: Setting<ReadonlyArray<string> | undefined> = {
  codec: Names,
  initial: undefined,
  otherwise: say(
    'regulationFiles 中的制度，没有时为 government-service-centre',
    'those of regulationFiles, else government-service-centre',
  ),
  meaning: say('新投诉自动适用的制度', 'regulations that new complaints come under'),
  flag: '--adopt <id...>',
}

const retentionMonths: Setting<number | undefined> = {
  codec: Whole(1, 1200),
  initial: undefined,
  otherwise: say('不限', 'no end'),
  meaning: say(
    '个人信息在最后一次办结后保存的月数（条款另有规定的除外）',
    'months for which personal data are kept after the last closing, where no clause says',
  ),
}

const lang: Setting<Lang> = {
  codec: OneOf(languages),
  choices: languages,
  initial: 'en',
  meaning: say('命令行的语言', 'language of the command line'),
  flag: '--lang <lang>',
  conventional: locale,
}

const port: Setting<number> = {
  codec: Whole(0, 65_535),
  initial: 8080,
  meaning: say('服务端口，0 表示任意空闲端口', 'port of the service, 0 for any free one'),
  flag: '--port <n>',
}

const host: Setting<string> = {
  codec: Words,
  initial: '127.0.0.1',
  meaning: say('服务地址；本机以外的地址须配置 oidc', 'address of the service; any other than this machine needs oidc'),
  flag: '--host <address>',
}

const issuer: Setting<string | undefined> = {
  codec: Words,
  initial: undefined,
  otherwise: say('不登录，只应答本机', 'no sign-in, this machine only'),
  meaning: say('OIDC 签发者', 'issuer of OIDC, as its tokens have it'),
}

const audience: Setting<string | undefined> = {
  codec: Words,
  initial: undefined,
  meaning: say('令牌的受众 aud；与 issuer 一同设置', 'whom the tokens are for (aud); goes with the issuer'),
}

const claim = (initial: string, zh: string, en: string): Setting<string> => ({
  codec: Words,
  initial,
  meaning: say(`令牌中${zh}所在的声明`, `claim of the token that has ${en}`),
})

const limit = (most: number, zh: string, en: string): Setting<number | undefined> => ({
  codec: Whole(1, most),
  initial: undefined,
  otherwise: say('登录时 50 与 200，否则不限', '50 and 200 with sign-in, else none'),
  meaning: say(zh, en),
})

const level: Setting<LogLevel | undefined> = {
  codec: OneOf(logLevels),
  choices: logLevels,
  initial: undefined,
  otherwise: say('info；在终端上为 warn', 'info; warn on a terminal'),
  meaning: say('服务日志的详细程度', 'how much the log of the service says'),
  flag: '--log-level <level>',
}

const debug: Setting<boolean> = {
  codec: Flag,
  initial: false,
  meaning: say('意外错误时给出调用栈', 'show where an unexpected error came from'),
}

/** Everything that can be set, by its key in `redress.yaml`. Codecs, variables, flags, `doctor` and the docs come from here. */
export const schema = {
  data,
  keyFile,
  key,
  keysPostgres,
  accessPostgres,
  regulationFiles,
  adopt,
  retentionMonths,
  lang,
  'listen.host': host,
  'listen.port': port,
  'oidc.issuer': issuer,
  'oidc.audience': audience,
  'oidc.claims.id': claim('sub', '代号', 'the pseudonymous id'),
  'oidc.claims.roles': claim('roles', '角色', 'the roles'),
  'oidc.claims.unit': claim('unit', '部门', 'the unit'),
  'oidc.claims.duties': claim('duties', '制度角色', 'roles of the regulations'),
  'limits.perSecond': limit(1_000_000, '每人每秒请求数', 'requests a second of one caller'),
  'limits.burst': limit(1_000_000, '每人一次可连发的请求数', 'requests at once of one caller'),
  'log.level': level,
  debug,
} as const

export type SettingKey = keyof typeof schema

type ValueOf<S> = S extends Setting<infer A> ? A : never

/** The value of every setting. */
export type Settings = { readonly [K in SettingKey]: ValueOf<(typeof schema)[K]> }

export const settingKeys = Object.keys(schema) as ReadonlyArray<SettingKey>

/** A setting whose type is of no matter. */
export const settingOf = (key: SettingKey): Setting<unknown> => schema[key]
