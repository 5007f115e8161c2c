import type { Bilingual, Position, StoreError } from '@redress/domain'
import type { Parked } from './parked.js'

/** What of others reads a table or view of the read models: mostly a view. */
export interface Dependent {
  /** With its schema, unless it is that of the read models. */
  readonly name: string
  /** Whose it is; null for what has no owner of its own. */
  readonly owner: string | null
}

/** Why the read models could not do it. `zh` and `en` say what is wrong and what to do; none carries event data. */
export type ProjectionError = { readonly zh: string; readonly en: string } & (
  | { readonly _tag: 'OwnerChanged' }
  | { readonly _tag: 'StoreFailed'; readonly cause: StoreError }
  | { readonly _tag: 'DatabaseFailed'; readonly cause: string }
  | { readonly _tag: 'FollowerFailed' }
  | { readonly _tag: 'NotBuilt'; readonly models: ReadonlyArray<string> }
  | {
      readonly _tag: 'Rebuilding'
      readonly models: ReadonlyArray<string>
      /** Events taken so far; `of`: how many there are to take, where that is known. */
      readonly events: number
      readonly of: number | undefined
    }
  | { readonly _tag: 'RebuildHalted'; readonly parked: Parked }
  | { readonly _tag: 'NotReached'; readonly position: Position }
  | { readonly _tag: 'NotParked'; readonly complaint: string }
  | { readonly _tag: 'StillParked'; readonly parked: Parked }
  | { readonly _tag: 'ReadOnly' }
  | { readonly _tag: 'InvalidQuery'; readonly what: string }
  | { readonly _tag: 'OfNoUnit' }
  | { readonly _tag: 'NoTrigrams'; readonly cause: string }
  | { readonly _tag: 'ViewInTheWay'; readonly on: string; readonly views: ReadonlyArray<Dependent> }
  | { readonly _tag: 'Closed' }
  | { readonly _tag: 'Stopped' }
)

export const ownerChanged: ProjectionError = {
  _tag: 'OwnerChanged',
  zh: '另一个进程已接管读模型的写入，本进程未写入任何内容；待其交回后再试，或只保留一个写入进程。',
  en: 'Another process took over writing the read models, so nothing was written here; try again once it has given them back, or keep one writer.',
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
  zh: `读模型数据库操作失败（${cause}）；请检查数据库是否可用、路径、权限和磁盘空间。读模型可由事件日志重建：SQLite 删除读模型文件（views.db，切勿删除 events.db），PostgreSQL 删除读模型所在的 schema，然后重新启动即可。`,
  en: `The database of the read models failed (${cause}); see that it can be reached, and check path, permissions and disk space. It can be rebuilt from the log: with SQLite delete its file (views.db, never events.db), in PostgreSQL drop its schema, and start again.`,
})

export const followerFailed = ({ zh, en }: Bilingual): ProjectionError => ({
  _tag: 'FollowerFailed',
  zh: `追平读模型的线程未能运行，将自行重试：${zh}`,
  en: `The thread that follows with the read models is not running and will be tried again: ${en}`,
})

export const notBuilt = (models: ReadonlyArray<string>): ProjectionError => ({
  _tag: 'NotBuilt',
  models,
  zh: `读模型 ${models.join('、')} 尚未按当前定义和当前日志建立；请先启动写入进程并等待其追平。`,
  en: `The read models ${models.join(', ')} are not built to their present definition from this log; start the process that projects and let it catch up.`,
})

export const rebuilding = (models: ReadonlyArray<string>, events: number, of: number | undefined): ProjectionError => ({
  _tag: 'Rebuilding',
  models,
  events,
  of,
  zh: `读模型 ${models.join('、')} 的各列已变更，正在重建（已处理 ${events} 条${of === undefined ? '' : `，共约 ${of} 条`}事件）；请稍后再问。`,
  en: `The columns of the read models ${models.join(', ')} changed and they are being rebuilt (${events}${of === undefined ? '' : ` of about ${of}`} events taken); ask again later.`,
})

export const rebuildHalted = (parked: Parked): ProjectionError => ({
  _tag: 'RebuildHalted',
  parked,
  zh: `重建停在投诉 ${parked.complaint}，原有的表继续提供查询：${parked.reason_zh}`,
  en: `The rebuild stopped at complaint ${parked.complaint}, and the old tables keep serving: ${parked.reason_en}`,
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

/** What is counted belongs to no unit, and was asked for of some. */
export const ofNoUnit: ProjectionError = {
  _tag: 'OfNoUnit',
  zh: '此项按来电统计，来电不属于任何单位，不能只算某些单位的；请由可看全部的人查看。',
  en: 'This counts calls, which are of no unit, so it cannot be told of some units only: it is for those who may see all.',
}

/** PostgreSQL's `pg_trgm` is neither there nor could it be made. */
export const noTrigrams = (cause: string): ProjectionError => ({
  _tag: 'NoTrigrams',
  cause,
  zh: `PostgreSQL 扩展 pg_trgm 未安装，本用户也无权安装（${cause}）；请安装 contrib 软件包，并由数据库所有者执行 CREATE EXTENSION pg_trgm，然后重新启动。`,
  en: `PostgreSQL's extension pg_trgm is not installed and this user could not install it (${cause}); install the contrib package, have the owner of the database run CREATE EXTENSION pg_trgm, and start again.`,
})

const listed = (views: ReadonlyArray<Dependent>, zh: boolean): string =>
  views
    .map(({ name, owner }) => (owner === null ? name : zh ? `${name}（所有者 ${owner}）` : `${name} (of ${owner})`))
    .join(zh ? '、' : ', ')

/** PostgreSQL lets go of no table or column that others' views read. `on`: the table or view of ours that has to give way. */
export const viewInTheWay = (on: string, views: ReadonlyArray<Dependent>): ProjectionError => ({
  _tag: 'ViewInTheWay',
  on,
  views,
  zh: `${on} 需要更换，但有视图依赖它：${listed(views, true)}。未作任何更换，原有的表继续提供查询。请由其所有者改为查询 star_ 视图中保留的列，或先将其删除，更换后再建。`,
  en: `${on} has to give way to a new one, and these read it: ${listed(views, false)}. Nothing was replaced, and what stood keeps serving. Have their owner read columns of the star_ views that stay, or drop them and make them again afterwards.`,
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
