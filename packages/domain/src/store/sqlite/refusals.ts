import { accessDenied, corrupt } from '../adapter/errors.js'
import type { StoreError } from '../port.js'
import { NEWEST } from './versions.js'

/** A log that a later release has written or brought up. Its data is fine: this program is too old for it. */
export const newerSchema = (version: number): StoreError => ({
  ...corrupt(`schema ${version}, written by a newer version`),
  zh: `该事件库为第 ${version} 版结构，本程序只认识到第 ${NEWEST} 版，因此未作任何改动。请升级本程序后再打开。`,
  en: `The log has schema ${version}, this program knows schemas up to ${NEWEST}; nothing was changed. Upgrade the program and open it again.`,
})

/** A log of an earlier release that was opened for reading only. */
export const olderSchema = (version: number): StoreError => ({
  ...accessDenied(`schema ${version}, opened read-only`),
  zh: `该事件库为第 ${version} 版结构，须升级到第 ${NEWEST} 版，而本次以只读方式打开。请先以可写方式打开一次。`,
  en: `The log has schema ${version} and must be brought to ${NEWEST}, but was opened read-only. Open it once for writing.`,
})

/** The end of the file is gone. */
export const truncated = (bytes: number, expected: number): StoreError => ({
  ...corrupt(`truncated: ${bytes} of ${expected} bytes`),
  zh: `事件库文件被截断：应有 ${expected} 字节，只剩 ${bytes} 字节；未作任何改动。请找回完整文件，或从备份恢复。`,
  en: `The log is cut off: it has ${bytes} of ${expected} bytes; nothing was changed. Bring the whole file back, or restore it from a backup.`,
})

/** Opening would make a new log and throw away the newest events of the old one. */
export const withoutItsLog = (path: string): StoreError => ({
  ...corrupt('truncated: the file is empty or gone, its -wal is not'),
  zh: `${path} 为空或不存在，但旁边的 ${path}-wal 仍有内容；未作任何改动。请找回原文件；如确要新建，请先移走 -wal 文件。`,
  en: `${path} is empty or gone, but ${path}-wal beside it is not; nothing was changed. Bring the file back, or move the -wal away first if a new log is meant.`,
})

/** What was acknowledged after this frame would be dropped without a word: SQLite takes a bad frame for the end. */
export const damagedWal = (frame: number): StoreError => ({
  ...corrupt(frame === 0 ? '-wal damaged in its header' : `-wal damaged at frame ${frame}`),
  zh: `事件库的 -wal 文件已损坏（${frame === 0 ? '文件头' : `第 ${frame} 帧`}），其后已确认的事件将无法读取；未作任何改动。请找回该文件，或从备份恢复；如愿放弃这些事件，请先移走 -wal 文件。`,
  en: `The -wal file of the log is damaged (${frame === 0 ? 'header' : `frame ${frame}`}), and acknowledged events stand after that; nothing was changed. Bring the file back or restore from a backup; move the -wal away only to give those events up.`,
})
