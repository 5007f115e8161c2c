import type { Position, StoreError } from '@redress/domain'
import type { Parked } from './parked.js'

/** Why the read models could not do it. `zh` and `en` say what is wrong and what to do; none carries event data. */
export type ProjectionError = { readonly zh: string; readonly en: string } & (
  | { readonly _tag: 'OwnerChanged' }
  | { readonly _tag: 'StoreFailed'; readonly cause: StoreError }
  | { readonly _tag: 'DatabaseFailed'; readonly cause: string }
  | { readonly _tag: 'NotBuilt'; readonly models: ReadonlyArray<string> }
  | { readonly _tag: 'NotReached'; readonly position: Position }
  | { readonly _tag: 'NotParked'; readonly complaint: string }
  | { readonly _tag: 'StillParked'; readonly parked: Parked }
  | { readonly _tag: 'ReadOnly' }
  | { readonly _tag: 'InvalidQuery'; readonly what: string }
  | { readonly _tag: 'Closed' }
  | { readonly _tag: 'Stopped' }
)

export const ownerChanged: ProjectionError = {
  _tag: 'OwnerChanged',
  zh: '另一个进程已推进读模型的检查点，本进程已停止写入；请只保留一个写入进程，其余以只读方式打开。',
  en: 'Another process moved the checkpoint of the read models, so this one stopped; keep one writer and open the others readonly.',
}

export const storeFailed = (cause: StoreError): ProjectionError => ({
  _tag: 'StoreFailed',
  cause,
  zh: `事件存储无法读取：${cause.zh}`,
  en: `The event store could not be read: ${cause.en}`,
})

export const databaseFailed = (cause: string): ProjectionError => ({
  _tag: 'DatabaseFailed',
  cause,
  zh: `读模型数据库操作失败（${cause}）；请检查路径、权限和磁盘空间。读模型可由事件日志重建：删除读模型文件（views.db，切勿删除 events.db）后重新启动即可。`,
  en: `The database of the read models failed (${cause}); check path, permissions and disk space. It can be rebuilt from the log: delete its file (views.db, never events.db) and start again.`,
})

export const notBuilt = (models: ReadonlyArray<string>): ProjectionError => ({
  _tag: 'NotBuilt',
  models,
  zh: `读模型 ${models.join('、')} 尚未按当前定义和当前日志建立；请先启动写入进程并等待其追平。`,
  en: `The read models ${models.join(', ')} are not built to their present definition from this log; start the process that projects and let it catch up.`,
})

export const notReached = (position: Position): ProjectionError => ({
  _tag: 'NotReached',
  position,
  zh: `读模型未能在限期内到达位置 ${position}；请确认写入进程正在运行，稍后重试。`,
  en: `The read models did not reach position ${position} in time; see that the projecting process runs and try again.`,
})

export const notParked = (complaint: string): ProjectionError => ({
  _tag: 'NotParked',
  complaint,
  zh: `投诉 ${complaint} 未被搁置，无需重放。`,
  en: `Complaint ${complaint} is not parked; there is nothing to replay.`,
})

export const stillParked = (parked: Parked): ProjectionError => ({
  _tag: 'StillParked',
  parked,
  zh: `投诉 ${parked.complaint} 仍无法处理：${parked.reason_zh}`,
  en: `Complaint ${parked.complaint} still cannot be processed: ${parked.reason_en}`,
})

export const readOnly: ProjectionError = {
  _tag: 'ReadOnly',
  zh: '读模型以只读方式打开；请在写入进程中执行此操作。',
  en: 'The read models are open readonly; do this in the process that projects.',
}

export const invalidQuery = (what: string, zh: string, en: string): ProjectionError => ({
  _tag: 'InvalidQuery',
  what,
  zh,
  en,
})

export const closed: ProjectionError = {
  _tag: 'Closed',
  zh: '读模型已关闭；请重新打开。',
  en: 'The read models are closed; open them again.',
}

/** Somebody asked it to stop; what was committed until then stays. */
export const stopped: ProjectionError = {
  _tag: 'Stopped',
  zh: '已按要求停止更新读模型；下次从此处接着更新。',
  en: 'Updating the read models was stopped; the next time goes on from here.',
}
