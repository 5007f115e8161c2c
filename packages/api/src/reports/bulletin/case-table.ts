import type { BulletinCase, CaseGroup } from '@redress/projections'
import type { FileColumn, FileRow } from '../../files/index.js'
import type { ReportDocument } from '../document.js'
import { counted, counts, names } from './counts.js'

const text = (name: string, zh: string, en: string): FileColumn => ({ name, type: 'text', zh, en })

/** The cases of a bulletin, one row each: every number of it is a filter of these. */
export const caseTable = (
  cases: ReadonlyArray<BulletinCase>,
  units: ReadonlyArray<CaseGroup>,
  channels: ReadonlyArray<CaseGroup>,
): NonNullable<ReportDocument['cases']> => {
  const unit = new Map(units.map(({ complaint, group }) => [complaint, group]))
  const channel = new Map(channels.map(({ complaint, group }) => [complaint, group]))
  const flags = counted.filter((count) => count !== 'received')
  return {
    columns: [
      text('complaint', '投诉编号', 'complaint'),
      text('period', '收到日期', 'received'),
      text('unit', '承办单位', 'unit'),
      text('channel', '受理渠道', 'channel'),
      ...flags.map((count): FileColumn => ({ name: count, type: 'integer', ...names[count] })),
      text('satisfaction', '满意度', 'satisfaction'),
    ],
    rows: cases.map(
      (one): FileRow => [
        one.complaint,
        one.period,
        unit.get(one.complaint) ?? null,
        channel.get(one.complaint) ?? null,
        ...flags.map((count) => (counts[count](one) ? 1 : 0)),
        one.satisfaction,
      ],
    ),
  }
}
