/** What is wrong with a log. */
export type FlawTag =
  /** SQLite's own check, or a read, found damage. */
  | 'Damaged'
  /** A table, an index or a trigger is missing or another. */
  | 'Structure'
  /** A position of the log without an event. */
  | 'Gap'
  /** The revisions of a stream are not 0, 1, 2 ... in the order of the log. */
  | 'Revision'
  /** One id on two events. */
  | 'DuplicateId'
  /** The event is not the one that was written. */
  | 'Altered'
  /** Data that is not JSON. */
  | 'Unreadable'
  /** The event's stream or kind is not there or another, or its id has another hash: it would not be found. */
  | 'Dangling'

/** One thing that is wrong, and where; never what the event says. */
export interface Flaw {
  readonly _tag: FlawTag
  /** Place in the log, from 1, where there is one. */
  readonly event?: number
  readonly zh: string
  readonly en: string
}

const words: { readonly [T in FlawTag]: readonly [zh: string, en: string] } = {
  Damaged: ['文件已损坏', 'the file is damaged'],
  Structure: ['表、索引或触发器缺失或被改动', 'a table, an index or a trigger is missing or was changed'],
  Gap: ['全局位置不连续', 'the positions are not 1, 2, 3 ...'],
  Revision: ['流内修订号不连续', 'the revisions of the stream are not 0, 1, 2 ...'],
  DuplicateId: ['事件编号重复', 'the id of the event stands on another event, too'],
  Altered: ['事件与写入时不一致', 'the event is not the one that was written'],
  Unreadable: ['事件数据不是 JSON', 'the data of the event is not JSON'],
  Dangling: ['事件无法按流、类型或编号查到', 'the event cannot be found by its stream, its type or its id'],
}

export const flaw = (_tag: FlawTag, detail: string, event?: number): Flaw => {
  const [zh, en] = words[_tag]
  return {
    _tag,
    ...(event === undefined ? {} : { event }),
    zh: `${event === undefined ? '' : `第 ${event} 个事件：`}${zh}（${detail}）。请从备份恢复。`,
    en: `${event === undefined ? '' : `event ${event}: `}${en} (${detail}). Restore from a backup.`,
  }
}

/** A check, a page at a time, so that others get their turn in between. Throws what SQLite throws. */
export type Check = Generator<ReadonlyArray<Flaw>, void>
