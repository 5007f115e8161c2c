import type { Expected, StoreError } from '../port.js'

type Of<T extends StoreError['_tag']> = Extract<StoreError, { _tag: T }>

const zhExpected = (expected: Expected | 'none'): string =>
  expected === 'none' ? '不存在' : expected === 'exists' ? '已存在' : expected === 'any' ? '任意' : `修订号 ${expected}`
const enExpected = (expected: Expected | 'none'): string =>
  expected === 'none'
    ? 'no stream'
    : expected === 'exists'
      ? 'an existing stream'
      : expected === 'any'
        ? 'any state'
        : `revision ${expected}`

export const wrongExpectedRevision = (
  stream: string,
  expected: Expected,
  actual: number | 'none',
): Of<'WrongExpectedRevision'> => ({
  _tag: 'WrongExpectedRevision',
  stream,
  expected,
  actual,
  zh: `流 ${stream} 与预期不符：预期${zhExpected(expected)}，实际${zhExpected(actual)}。请重新读取该流，再作决定。`,
  en: `Stream ${stream} is not as expected: expected ${enExpected(expected)}, found ${enExpected(actual)}. Read the stream again and decide again.`,
})

export const duplicateWithOtherContent = (id: string): Of<'DuplicateWithOtherContent'> => ({
  _tag: 'DuplicateWithOtherContent',
  id,
  zh: `事件编号 ${id} 已被另一内容或另一流使用。重试时须原样重发；新事件请用新编号。`,
  en: `Event id ${id} is taken by other content or in another stream. Resend a retry unchanged; give a new event a new id.`,
})

export const invalidEvent = (what: string, zh: string): Of<'InvalidEvent'> => ({
  _tag: 'InvalidEvent',
  what,
  zh: `请求无法存取：${zh}。请更正后再试。`,
  en: `The store cannot take this: ${what}. Correct it and try again.`,
})

export const tooLarge = (bytes: number, limit: number): Of<'TooLarge'> => ({
  _tag: 'TooLarge',
  bytes,
  limit,
  zh: `事件数据有 ${bytes} 字节，上限为 ${limit} 字节。请将大附件存于别处，事件中只留引用。`,
  en: `The event's data has ${bytes} bytes, the limit is ${limit}. Keep large attachments elsewhere and refer to them.`,
})

export const unavailable = (cause: string): Of<'Unavailable'> => ({
  _tag: 'Unavailable',
  cause,
  zh: `事件库暂不可用（${cause}）。请稍后用同样的事件编号重试；如仍不可用，请检查磁盘以及占用该库的其他进程。`,
  en: `The event store is not available (${cause}). Retry with the same event ids; if it persists, check the disk and other processes that use it.`,
})

export const notLeader = (leader: string | undefined): Of<'NotLeader'> => ({
  _tag: 'NotLeader',
  leader,
  zh: `所连节点不是集群的主节点（${leader === undefined ? '主节点未知' : `主节点为 ${leader}`}），重试后仍未连上主节点。请检查集群是否已选出主节点、该地址能否访问，然后用同样的事件编号重试。`,
  en: `The node does not lead the cluster (${leader === undefined ? 'the leader is not known' : `the leader is ${leader}`}) and the leader was not reached in time. Check that the cluster has a leader and that this address can be reached, then retry with the same event ids.`,
})

export const timeout = (cause: string): Of<'Timeout'> => ({
  _tag: 'Timeout',
  cause,
  zh: `事件库未在规定时间内答复（${cause}），是否已写入尚不确定。请用同样的事件编号重试：已写入的不会重复。`,
  en: `The event store did not answer in time (${cause}); whether it wrote is not known. Retry with the same event ids: what is there is not added again.`,
})

export const accessDenied = (cause: string): Of<'AccessDenied'> => ({
  _tag: 'AccessDenied',
  cause,
  zh: `无权打开或写入事件库（${cause}）。请检查路径是否存在、运行账户是否可写，以及是否以只读方式打开。`,
  en: `The event store cannot be opened or written (${cause}). Check that the folder exists, that this account may write it, and that the store was not opened read-only.`,
})

export const full = (cause: string): Of<'Full'> => ({
  _tag: 'Full',
  cause,
  zh: `事件库所在磁盘已满（${cause}），本次没有写入任何内容。请腾出空间后重试。`,
  en: `The disk of the event store is full (${cause}); nothing was written. Free some space and retry.`,
})

export const corrupt = (cause: string): Of<'Corrupt'> => ({
  _tag: 'Corrupt',
  cause,
  zh: `该文件不是可读的事件库（${cause}）。请核对路径；如文件确已损坏，请从备份恢复，切勿继续写入。`,
  en: `The file is not a readable event store (${cause}). Check the path; if the file is damaged, restore it from a backup and do not write to it.`,
})

export const closed: Of<'Closed'> = {
  _tag: 'Closed',
  zh: '事件库已关闭。请重新打开后再试。',
  en: 'The event store is closed. Open it again.',
}
