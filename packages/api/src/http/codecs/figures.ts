/** Indicators, reports and statistics, as JSON: figures in numbers, each with the place where its cases stand. */

import { shape } from '@redress/domain'
import * as t from 'io-ts'
import { BilingualText } from './bilingual.js'
import { text } from './scalars.js'

/** Data in the regulation language, or that a report brings along: its form is theirs to say. */
const AsStated = t.unknown

const cited = { regulation: t.string, version: t.string, clause: t.string, ref: t.string }

export const IndicatorsCodec = shape(
  'Indicators',
  {
    indicators: t.array(
      shape(
        'Indicator',
        {
          id: t.string,
          ...cited,
          summary: BilingualText,
          modality: t.string,
          parameters: AsStated,
          definition: AsStated,
        },
        { periods: AsStated, target: AsStated },
      ),
    ),
    next: text,
  },
  {},
)

/** A figure: what it comes to, and how many rows stand behind each part; the rows themselves are the cases of the indicator. */
export const FigureCodec = shape(
  'Figure',
  { indicator: t.string, period: AsStated, total: AsStated, groups: AsStated },
  {
    ...Object.fromEntries(Object.keys(cited).map((key) => [key, t.string])),
    summary: AsStated,
    modality: t.string,
    measure: t.string,
    asOf: t.number,
    parameters: AsStated,
    target: AsStated,
    position: t.string,
  },
)

export const SeriesCodec = shape('Series', { indicator: t.string, figures: t.array(FigureCodec) }, {})

export const FigureCasesCodec = shape(
  'FigureCases',
  {
    indicator: t.string,
    count: t.number,
    cases: t.array(shape('FigureCase', { row: t.string, case: t.string }, {})),
    next: text,
  },
  {},
)

export const ReportsCodec = shape(
  'Reports',
  {
    reports: t.array(
      shape(
        'Report',
        {
          id: t.string,
          ...cited,
          summary: BilingualText,
          modality: t.string,
          parameters: AsStated,
          every: t.string,
          author: t.array(t.string),
          readers: t.array(t.string),
        },
        { title: t.string, scope: AsStated },
      ),
    ),
    next: text,
  },
  {},
)

export const ReportCodec = shape('ReportContent', { content: AsStated }, { position: t.string })

export const BulletinCodec = shape(
  'Bulletin',
  {
    rows: t.array(
      shape(
        'BulletinRow',
        {
          row: t.string,
          period: text,
          group: text,
          received: t.number,
          answered: t.number,
          late: t.number,
          inTime: t.number,
          pending: t.number,
          reopened: t.number,
          revisited: t.number,
          satisfaction: t.record(t.string, t.number),
          timeliness: AsStated,
        },
        {},
      ),
    ),
    next: text,
  },
  {},
)
