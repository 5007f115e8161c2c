import { commandBatch, compile, type EventStore, type RecordedEvent, rulesOf } from '@redress/domain'
import { memoryStore } from '@redress/domain/memory'
import { allRegulations } from '@redress/domain/regulations'
import type * as E from 'fp-ts/lib/Either.js'
import type { BatchHandler, ImportError, ImportOptions, ImportReport } from '../../src/import/index.js'
import { importRegister } from '../../src/import/index.js'
import { put, right } from './files.js'

export const rules = rulesOf(allRegulations.map((regulation) => right(compile(regulation))))

/** A small register of one file: what most tests import. */
export const MAPPING = `
name: town
source: { dates: [yyyy/M/d, 'yyyy年M月d日'] }
complaint: { column: 编号 }
commands:
  - command: Receive
    at: { column: 日期 }
    actor: { id: hotline, unit: '12345', roles: [supervision-section] }
    data:
      kind: complaint
      channel: { column: 渠道, map: { 来信: written, 网站: online } }
      form: written
      field: { case.content: { column: 内容 }, case.window: { column: 窗口 } }
      notGiven: { field.complainant.name: 未载, field.complainant.contact: 未载, class.ground: 未载 }
  - command: Assign
    when: { column: 窗口, set: true }
    at: { column: 日期 }
    actor: { id: hotline, roles: [] }
    data: { to: { unit: { column: 窗口 } } }
  - command: Reply
    when: { column: 答复日期, set: true }
    at: { column: 答复日期 }
    actor: { id: { column: 窗口 }, roles: [window-unit] }
    data: { stage: final, form: written }
`
export const HEADER = ['编号', '日期', '渠道', '内容', '窗口', '答复日期']
export const row = (id: string, over: Partial<Record<string, string>> = {}): ReadonlyArray<string> =>
  HEADER.map(
    (column) =>
      over[column] ??
      { 编号: id, 日期: '2020/9/3', 渠道: '来信', 内容: '窗口无人', 窗口: '三号窗口', 答复日期: '2020-09-07' }[
        column
      ] ??
      '',
  )

export const lawful = (store: EventStore): BatchHandler => commandBatch({ store, rules })

export const bring = (
  folder: string,
  file: string,
  batch: BatchHandler,
  over: Partial<ImportOptions> & { readonly yaml?: string } = {},
): Promise<E.Either<ImportError, ImportReport>> => {
  const { yaml = MAPPING, ...options } = over
  return importRegister({
    file,
    mapping: put(folder, 'mapping.yaml', yaml),
    regulation: 'government-service-centre',
    batch,
    ...options,
  })()
}

/** Everything in the log, without what the store adds. */
export const logOf = async (
  store: EventStore,
): Promise<ReadonlyArray<Pick<RecordedEvent, 'stream' | 'revision' | 'id' | 'time' | 'data'>>> => {
  const events = []
  for await (const batch of store.readAll(undefined))
    for (const { stream, revision, id, time, data } of right(batch)) events.push({ stream, revision, id, time, data })
  return events.sort((a, b) => (a.stream < b.stream ? -1 : a.stream > b.stream ? 1 : a.revision - b.revision))
}

export { memoryStore }
