import { corrupt, invalidEvent } from '../adapter/errors.js'
import type { StoreError } from '../port.js'

/** What others did to our streams: sending again does not help. */
const damaged = (cause: string, zh: string, en: string): StoreError => ({ ...corrupt(cause), zh, en })

export const tombstoned = (stream: string): StoreError =>
  damaged(
    `stream ${stream} was tombstoned`,
    `流 ${stream} 已被其他工具永久删除（tombstone），历史不可读，也不能再写入，重试无用。请从备份恢复服务器数据，并查明是谁删除的。`,
    `Stream ${stream} was deleted for ever (tombstoned) with another tool: it can neither be read nor written, and retrying does not help. Restore the server's data from a backup, and find out who deleted it.`,
  )

export const gone = (stream: string): StoreError =>
  damaged(
    `stream ${stream} was deleted`,
    `这些事件曾写入流 ${stream}，其后该流被其他工具删除，重试无用。请撤销删除（清理 scavenge 之前可改其元数据），或从备份恢复，并查明是谁删除的。`,
    `These events were stored in stream ${stream}, which was deleted since with another tool; retrying does not help. Undo it (until the next scavenge: by the stream's metadata) or restore a backup, and find out who deleted it.`,
  )

export const foreign = (stream: string, revision: number): StoreError =>
  damaged(
    `${revision}@${stream}`,
    `流 ${stream} 的第 ${revision} 号事件不是本系统写入的，无法读取。请检查是否有其他程序写入了该流。`,
    `Event ${revision} of stream ${stream} was not written by Redress and cannot be read. Check what other program writes to this stream.`,
  )

/** A position of another log: what stands at it here is in the middle of an event. */
export const astray: StoreError = invalidEvent(
  'the position to read after is not one of this store: no event begins there',
  '起始位置不是本事件库给出的位置，该处没有事件',
)
