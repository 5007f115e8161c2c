import type { Bilingual, PeriodKind, Span } from '@redress/domain'

const kinds: { readonly [K in PeriodKind]: Bilingual } = {
  day: { zh: '日报', en: 'daily' },
  week: { zh: '周报', en: 'weekly' },
  month: { zh: '月报', en: 'monthly' },
  quarter: { zh: '季报', en: 'quarterly' },
  'half-year': { zh: '半年报', en: 'half-yearly' },
  year: { zh: '年报', en: 'yearly' },
  season: { zh: '季节报', en: 'seasonal' },
}

const year = (id: string): string => id.slice(0, 4)

const named = ({ kind, id }: Span): Bilingual => {
  switch (kind) {
    case 'month':
      return { zh: `${year(id)}年${Number(id.slice(5))}月`, en: id }
    case 'quarter':
      return { zh: `${year(id)}年第${'一二三四'[Number(id.slice(6)) - 1] ?? ''}季度`, en: id }
    case 'half-year':
      return { zh: `${year(id)}年${id.endsWith('1') ? '上' : '下'}半年`, en: id }
    case 'year':
      return { zh: `${id}年`, en: id }
    default:
      return { zh: id, en: id }
  }
}

/** A period as a report is headed: `2026年6月（月报）`. */
export const periodWords = (span: Span): Bilingual => ({
  zh: `${named(span).zh}（${kinds[span.kind].zh}，${span.first} 起，${span.next} 前）`,
  en: `${named(span).en} (${kinds[span.kind].en}, from ${span.first}, before ${span.next})`,
})
