import type { Bilingual } from '@redress/domain'
import { codeOf } from '../code-of.js'
import type { BatchError } from './handler.js'

/** One thing wrong with a mapping: where in the YAML, what, and what to write instead. */
export interface MappingProblem extends Bilingual {
  /** Dotted path from the root of the mapping, e.g. `commands.0.data.channel`. */
  readonly path: string
}

/** Why an import did not start, or did not go on. `zh` and `en` say what is wrong, where, and what to do. */
export type ImportError = Bilingual &
  (
    | { readonly _tag: 'FileUnreadable'; readonly file: string; readonly cause: string }
    | { readonly _tag: 'NotATable'; readonly file: string }
    | { readonly _tag: 'TooLarge'; readonly file: string; readonly limit: number }
    | { readonly _tag: 'BadMapping'; readonly mapping: string; readonly problems: ReadonlyArray<MappingProblem> }
    | { readonly _tag: 'UnknownRegulation'; readonly regulation: string; readonly known: ReadonlyArray<string> }
    | { readonly _tag: 'StoreFailed'; readonly rows: number; readonly cause: BatchError }
    | { readonly _tag: 'RejectsUnwritable'; readonly file: string; readonly cause: string }
    | { readonly _tag: 'TemporaryStorage'; readonly cause: string }
    | { readonly _tag: 'Stopped'; readonly rows: number }
  )

const reasons: { readonly [code: string]: Bilingual } = {
  ENOENT: { zh: '文件不存在，请检查路径', en: 'it does not exist; check the path' },
  EACCES: {
    zh: '没有读取权限，请修改权限或换一个位置',
    en: 'reading it is not permitted; change its permissions or move it',
  },
  EPERM: {
    zh: '没有读取权限，请修改权限或换一个位置',
    en: 'reading it is not permitted; change its permissions or move it',
  },
  EISDIR: { zh: '这是文件夹，请给出其中的文件', en: 'it is a folder; name the file in it' },
}

export const fileUnreadable = (file: string, thrown: unknown): ImportError => {
  const cause = codeOf(thrown)
  const why = reasons[cause] ?? { zh: `读取失败（${cause}）`, en: `reading failed (${cause})` }
  return {
    _tag: 'FileUnreadable',
    file,
    cause,
    zh: `无法读取 ${file}：${why.zh}。`,
    en: `Cannot read ${file}: ${why.en}.`,
  }
}

export const notATable = (file: string, zh: string, en: string): ImportError => ({
  _tag: 'NotATable',
  file,
  zh: `${file} 不是可导入的表格：${zh}。`,
  en: `${file} is no table that can be imported: ${en}.`,
})

export const tooLarge = (file: string, limit: number, zh: string, en: string): ImportError => ({
  _tag: 'TooLarge',
  file,
  limit,
  zh: `${file}：${zh}。`,
  en: `${file}: ${en}.`,
})

export const badMapping = (mapping: string, problems: ReadonlyArray<MappingProblem>): ImportError => ({
  _tag: 'BadMapping',
  mapping,
  problems,
  zh: `映射文件 ${mapping} 有 ${problems.length} 处错误，未读取任何一行：\n${problems.map((p) => `  ${p.path}：${p.zh}`).join('\n')}`,
  en: `Mapping ${mapping} has ${problems.length} error(s); no row was read:\n${problems.map((p) => `  ${p.path}: ${p.en}`).join('\n')}`,
})

export const unknownRegulation = (regulation: string, known: ReadonlyArray<string>): ImportError => ({
  _tag: 'UnknownRegulation',
  regulation,
  known,
  zh: `没有编号为 ${regulation} 的制度；可用：${known.join('、')}。`,
  en: `There is no regulation ${regulation}; known: ${known.join(', ')}.`,
})

/** The sentences that an error brings along, or that there is none. */
const sentences = (error: unknown): Bilingual =>
  typeof error === 'object' && error !== null && 'zh' in error && 'en' in error
    ? { zh: String(error.zh), en: String(error.en) }
    : { zh: '原因不明。', en: 'for an unknown reason.' }

export const storeFailed = (rows: number, cause: BatchError): ImportError => {
  const why = sentences(cause.error)
  return {
    _tag: 'StoreFailed',
    rows,
    cause,
    zh: `在第 ${rows} 行前后写入事件日志失败（${cause._tag}）：${why.zh} 排除后重新导入即可，已导入的不会重复。`,
    en: `Writing to the event log failed around row ${rows} (${cause._tag}): ${why.en} Put it right and import again; what is in is not added twice.`,
  }
}

export const rejectsUnwritable = (file: string, thrown: unknown): ImportError => {
  const cause = codeOf(thrown)
  return {
    _tag: 'RejectsUnwritable',
    file,
    cause,
    zh: `无法写入退回清单 ${file}（${cause}）；请用 --rejected（rejectedPath）指定一个可写的位置。`,
    en: `Cannot write the list of rejected rows ${file} (${cause}); name a writable place with --rejected (rejectedPath).`,
  }
}

export const stopped = (rows: number): ImportError => ({
  _tag: 'Stopped',
  rows,
  zh: `导入在第 ${rows} 行后按要求停止；重新导入会从断点继续，不会重复。`,
  en: `The import was stopped after row ${rows}; import again to go on, nothing is added twice.`,
})

export const temporaryStorage = (thrown: unknown): ImportError => {
  const cause = codeOf(thrown)
  return {
    _tag: 'TemporaryStorage',
    cause,
    zh: `临时数据库无法使用（${cause}）；请检查临时目录（TMPDIR）是否可写、磁盘是否已满，然后重新导入，已导入的不会重复。`,
    en: `The temporary database failed (${cause}); see that the temporary folder (TMPDIR) is writable and the disk not full, then import again; nothing is added twice.`,
  }
}
