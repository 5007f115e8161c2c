import type { Bilingual, Rejection, StoreError } from '@redress/domain'

/** Why a demonstration year could not be made. */
export type FillError = Bilingual &
  (
    | { readonly _tag: 'StoreFailed'; readonly error: StoreError }
    | { readonly _tag: 'MarkerFailed'; readonly cause: string }
    /** The generator and the regulation disagree: a defect of ours. */
    | { readonly _tag: 'Refused'; readonly command: string; readonly rejection: Rejection }
    | { readonly _tag: 'UnknownRegulation'; readonly regulation: string }
  )

export const storeFailed = (error: StoreError): FillError => ({
  _tag: 'StoreFailed',
  error,
  zh: error.zh,
  en: error.en,
})

export const markerFailed = (data: string, thrown: unknown): FillError => {
  const cause = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? String(thrown.code) : 'unknown'
  return {
    _tag: 'MarkerFailed',
    cause,
    zh: `无法写入 ${data}（${cause}）。请改它的权限，或用 --data 指定另一个文件夹。`,
    en: `${data} cannot be written (${cause}). Change its permissions, or name another folder with --data.`,
  }
}

export const refused = (command: string, rejection: Rejection): FillError => ({
  _tag: 'Refused',
  command,
  rejection,
  zh: `演示数据的命令 ${command} 被拒绝：${rejection.zh} 这是演示生成器的缺陷，请报告；已生成的部分可用。`,
  en: `Command ${command} of the demonstration was refused: ${rejection.en} That is a defect of the generator, please report it; what is there so far can be used.`,
})

export const unknownRegulation = (regulation: string): FillError => ({
  _tag: 'UnknownRegulation',
  regulation,
  zh: `没有载入演示所用的制度 ${regulation}。`,
  en: `The regulation of the demonstration, ${regulation}, is not loaded.`,
})
