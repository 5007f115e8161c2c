import type { Bilingual, StoreError } from '@redress/domain'
import type { ProjectionError } from '@redress/projections'

/** Why a data folder could not be opened. One sentence on what is wrong, one on what to do, in both languages. */
export type OpenError = Bilingual &
  (
    | { readonly _tag: 'NotAFolder'; readonly data: string }
    | { readonly _tag: 'NoSuchFolder'; readonly data: string }
    | { readonly _tag: 'NotWritable'; readonly data: string }
    | { readonly _tag: 'NotReadable'; readonly data: string }
    | { readonly _tag: 'LogFailed'; readonly data: string; readonly error: StoreError }
    | { readonly _tag: 'ViewsFailed'; readonly data: string; readonly error: ProjectionError }
    | { readonly _tag: 'BadRegulation'; readonly regulation: string; readonly problems: ReadonlyArray<string> }
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
