import { momentOr } from '../../../answers/as-of.js'
import { asked } from '../../answered.js'
import * as p from '../../codecs/parameters.js'
import type { Ask, Parameter, Service } from '../../route.js'

export const figureId: Parameter = {
  name: 'id',
  in: 'path',
  codec: p.NameText,
  required: true,
  meaning: { zh: '指标或报告的编号，须作百分号编码', en: 'Id of the indicator or report, percent-encoded' },
  example: 'service-hotline/c50#1',
}

export const period = (name: string, required: boolean): Parameter => ({
  name,
  in: 'query',
  codec: p.SpanText,
  required,
  meaning: { zh: '期间：日、周、月、季、半年、年', en: 'A period: day, week, month, quarter, half, year' },
  example: '2026-Q1',
})

export const by: Parameter = {
  name: 'by',
  in: 'query',
  codec: p.PathsText,
  required: false,
  meaning: { zh: '按哪些事实分组，逗号分隔', en: 'Facts to group by, with commas between' },
  example: 'row.unit',
}

/** The moment that is asked about; now where none is named. */
export const asOfMs = ({ now }: Service, { query }: Ask) => asked(async () => momentOr('asOf', query['asOf'], now))
