import type { Bilingual, LocatedError, StoreError } from '@redress/domain'
import type { AccessError } from '@redress/domain/access'
import type { VaultError } from '@redress/domain/vault'
import type { ProjectionError } from '@redress/projections'
import { remedy } from '../suggest.js'

/** Why a data folder, or the rules that it runs on, could not be opened. One sentence on what is wrong, one on what to do, in both languages. */
export type OpenError = Bilingual &
  (
    | { readonly _tag: 'NotAFolder'; readonly data: string }
    | { readonly _tag: 'NoSuchFolder'; readonly data: string }
    | { readonly _tag: 'NotWritable'; readonly data: string }
    | { readonly _tag: 'NotReadable'; readonly data: string }
    | { readonly _tag: 'LogFailed'; readonly data: string; readonly error: StoreError }
    | { readonly _tag: 'KeysFailed'; readonly data: string; readonly error: VaultError }
    | { readonly _tag: 'AccessFailed'; readonly data: string; readonly error: AccessError }
    | {
        readonly _tag: 'PlaceChanged'
        readonly data: string
        readonly what: 'keys' | 'access'
        readonly found: 'here' | 'elsewhere' | 'another'
      }
    | { readonly _tag: 'ErasuresUnfinished'; readonly data: string }
    | { readonly _tag: 'ViewsFailed'; readonly data: string; readonly error: ProjectionError }
    | { readonly _tag: 'BadRegulation'; readonly regulation: string; readonly problems: ReadonlyArray<string> }
    | { readonly _tag: 'RegulationUnreadable'; readonly file: string; readonly cause: string }
    | { readonly _tag: 'BadRegulationFile'; readonly file: string; readonly problems: ReadonlyArray<LocatedError> }
    | { readonly _tag: 'RegulationTwice'; readonly regulation: string }
    | { readonly _tag: 'UnknownAdopted'; readonly regulation: string; readonly known: ReadonlyArray<string> }
  )

export const notAFolder = (data: string): OpenError => ({
  _tag: 'NotAFolder',
  data,
  zh: `${data} 不是文件夹。请用 --data 指定另一个文件夹，或移走这个文件。`,
  en: `${data} is not a folder. Name another folder with --data, or move that file away.`,
})

export const noSuchFolder = (data: string): OpenError => ({
  _tag: 'NoSuchFolder',
  data,
  zh: `${data} 不存在，只读方式不会新建。请核对 --data，或先运行 redress serve 或 redress import。`,
  en: `${data} does not exist, and opening it to read does not make it. Check --data, or run redress serve or redress import first.`,
})

export const notWritable = (data: string): OpenError => ({
  _tag: 'NotWritable',
  data,
  zh: `无法写入 ${data} 或其中的文件。请改权限，或用 --data 指定另一个文件夹。`,
  en: `${data}, or a file in it, cannot be written. Change the permissions, or name another folder with --data.`,
})

export const notReadable = (data: string): OpenError => ({
  _tag: 'NotReadable',
  data,
  zh: `无权读取 ${data}。请改它的权限，或用 --data 指定另一个文件夹。`,
  en: `Reading ${data} is not permitted. Change its permissions, or name another folder with --data.`,
})

export const logFailed =
  (data: string) =>
  (error: StoreError): OpenError => ({ _tag: 'LogFailed', data, error, zh: error.zh, en: error.en })

export const keysFailed =
  (data: string) =>
  (error: VaultError): OpenError => ({ _tag: 'KeysFailed', data, error, zh: error.zh, en: error.en })

export const accessFailed =
  (data: string) =>
  (error: AccessError): OpenError => ({ _tag: 'AccessFailed', data, error, zh: error.zh, en: error.en })

const named = {
  keys: { zh: '密钥', en: 'The keys', variable: 'REDRESS_KEYS_POSTGRES' },
  access: { zh: '查阅记录', en: 'The access log', variable: 'REDRESS_ACCESS_POSTGRES' },
} as const

/** `found`: in the folder, though a server was named; on a server, though none was; not in the database that was named. */
export const placeChanged = (
  data: string,
  what: keyof typeof named,
  found: 'here' | 'elsewhere' | 'another',
): OpenError => {
  const { zh, en, variable } = named[what]
  const said = {
    here: {
      zh: `${zh}就在 ${data} 中，却又指定了 PostgreSQL。请去掉 ${variable}，或先备份并移走原文件，再恢复到 PostgreSQL。`,
      en: `${en} of ${data} are kept in it, and PostgreSQL was named. Unset ${variable}, or take a copy, move the file away and restore it to PostgreSQL.`,
    },
    elsewhere: {
      zh: `${data} 的${zh}在 PostgreSQL 中。请设置 ${variable}。`,
      en: `${en} of ${data} are kept in PostgreSQL. Set ${variable}.`,
    },
    another: {
      zh: `${variable} 所指的数据库中没有 ${data} 的${zh}。请改为原来的数据库，或先恢复备份。`,
      en: `The database that ${variable} names has not what was kept for ${data}. Name that of before, or restore a copy first.`,
    },
  }[found]
  return { _tag: 'PlaceChanged', data, what, found, ...said }
}

export const erasuresUnfinished = (data: string, { zh, en }: Bilingual): OpenError => ({
  _tag: 'ErasuresUnfinished',
  data,
  zh: `${data}：个人信息的删除尚未办完，暂不能写入。${zh}`,
  en: `${data}: an erasure of personal data is not done yet, so it cannot be written to. ${en}`,
})

export const viewsFailed =
  (data: string) =>
  (error: ProjectionError): OpenError => ({ _tag: 'ViewsFailed', data, error, zh: error.zh, en: error.en })

export const badRegulation = (regulation: string, problems: ReadonlyArray<string>): OpenError => ({
  _tag: 'BadRegulation',
  regulation,
  problems,
  zh: `制度 ${regulation} 无法载入：${problems.join('；')}。请修正其数据文件。`,
  en: `Regulation ${regulation} cannot be loaded: ${problems.join('; ')}. Correct its data file.`,
})

export const regulationUnreadable = (file: string, cause = '?'): OpenError => ({
  _tag: 'RegulationUnreadable',
  file,
  cause,
  zh: `无法读取制度文件 ${file}（${cause}）。请核对路径和权限。`,
  en: `The regulation file ${file} cannot be read (${cause}). Check its path and permissions.`,
})

/** Where an editor finds it. */
export const placed = ({ file, line, column }: LocatedError): string => `${file ?? ''}:${line}:${column}`

/** Problems told at once; `redress regulations check` has them all. */
const TOLD = 10

export const badRegulationFile = (file: string, problems: ReadonlyArray<LocatedError>): OpenError => {
  const told = problems.slice(0, TOLD)
  const more = problems.length - told.length
  return {
    _tag: 'BadRegulationFile',
    file,
    problems,
    zh: [
      `制度文件 ${file} 有 ${problems.length} 处错误，未载入。改正后用 redress regulations check 核对。`,
      ...told.map((problem) => `  ${placed(problem)} ${problem.zh}`),
      ...(more > 0 ? [`  另有 ${more} 处`] : []),
    ].join('\n'),
    en: [
      `The regulation file ${file} has ${problems.length} error(s) and was not loaded. Correct it; redress regulations check looks it through.`,
      ...told.map((problem) => `  ${placed(problem)} ${problem.en}`),
      ...(more > 0 ? [`  and ${more} more`] : []),
    ].join('\n'),
  }
}

export const regulationTwice = (regulation: string): OpenError => ({
  _tag: 'RegulationTwice',
  regulation,
  zh: `制度 ${regulation} 载入了两次。同一版本只能有一份文本；请改用新的版本号，或去掉其中一个文件。`,
  en: `Regulation ${regulation} is loaded twice. A version is one text for ever; give yours another version, or leave one of the files out.`,
})

export const unknownAdopted = (regulation: string, known: ReadonlyArray<string>): OpenError => {
  const tip = remedy(regulation, known)
  return {
    _tag: 'UnknownAdopted',
    regulation,
    known,
    zh: `没有可采用的制度 ${regulation}（${tip.zh}）。本单位自有的制度用 --regulation-file 载入。`,
    en: `There is no regulation ${regulation} to adopt (${tip.en}). One of your own is loaded with --regulation-file.`,
  }
}
