import * as E from 'fp-ts/lib/Either.js'
import { given } from '../../../given.js'
import { unitsOf } from '../../../identity/scope.js'
import { type ReportFormat, reportFormats, reportTypes } from '../../../reports/formats.js'
import { contentSecurityPolicy } from '../../../reports/html/style.js'
import { type Looking, makeReport, type ReportAsked } from '../../../reports/index.js'
import { renderReport } from '../../../reports/render.js'
import { asked } from '../../answered.js'
import * as p from '../../codecs/parameters.js'
import { preferred } from '../../preferred.js'
import { languageOf, type ProblemOf, problemOf } from '../../problem.js'
import { withoutKeys } from '../../problem-from.js'
import type { Ask, Parameter, Route, Service } from '../../route.js'
import { figureId, period } from './asked.js'

const unavailable = withoutKeys('显示个人信息', 'show personal data')

const id: Parameter = {
  ...figureId,
  meaning: {
    zh: '报告的编号；<制度>/bulletin 为通报；须作百分号编码',
    en: 'Id of the report, or <regulation>/bulletin; percent-encoded',
  },
  example: 'government-service-centre/bulletin',
}

const format: Parameter = {
  name: 'format',
  in: 'query',
  codec: p.ReportFormatText,
  required: false,
  meaning: { zh: '格式；默认按 Accept，其次 html', en: 'What it is made as; default by Accept, else html' },
  example: 'html',
}

const reason: Parameter = {
  ...p.reason,
  meaning: {
    zh: '在角色和条款允许的范围内显示个人信息，每案以此事由记录在案；不写则遮盖',
    en: 'Shows personal values as far as role and clause allow, each case on record with this reason; masked without one',
  },
}

const questionOf = ({ path, query, scope }: Ask): ReportAsked => {
  const whole = path['id'] ?? ''
  const [regulation = '', kind] = whole.split('/')
  const { period: of, unit, asOf } = query
  return {
    regulation,
    kind: kind === 'bulletin' ? kind : whole,
    ...unitsOf(scope),
    ...given({ period: of, unit, asOf }),
  }
}

const lookingOf = ({ reveal }: Service, { who, query }: Ask): E.Either<ProblemOf, Looking | undefined> => {
  if (query['reason'] === undefined) return E.right(undefined)
  if (reveal === undefined) return E.left(unavailable)
  const look = { viewer: who, purpose: 'export', reason: query['reason'], via: 'reportFile' } as const
  return E.right({ reveal, look })
}

/** What was asked for outright, else what `Accept` likes best. */
const formatOf = ({ query, header }: Ask): ReportFormat =>
  reportFormats.find((one) => one === query['format']) ?? preferred(header['accept'], reportTypes)

/** A report as whoever reads it gets it. */
export const reportFile: Route = {
  method: 'GET',
  path: '/reports/:id/file',
  operationId: 'reportFile',
  permission: 'figures.read',
  summary: { zh: '报告文件：HTML、XLSX 或 PDF', en: 'A report as a file: HTML, XLSX or PDF' },
  tag: 'figures',
  parameters: [
    id,
    period('period', false),
    p.word('unit', '只要该部门的', 'Only what this unit has'),
    format,
    reason,
    p.asOf,
  ],
  answers: {
    status: 200,
    meaning: 'Every figure leads to its definition and its cases; language by Accept-Language',
    headers: ['Content-Disposition', 'Content-Language', 'Vary'],
    type: Object.values(reportTypes),
  },
  problems: ['unknown-regulation'],
  answer: async (service, ask) => {
    const looking = lookingOf(service, ask)
    if (E.isLeft(looking)) return looking
    const report = await asked(makeReport(service)(questionOf(ask), looking.right))
    if (E.isLeft(report)) return report
    const as = formatOf(ask)
    const lang = languageOf(ask.header['accept-language'])
    const file = await renderReport(report.right, lang)(as)()
    if (E.isLeft(file)) return E.left(problemOf('unavailable', { zh: file.left.zh, en: file.left.en }))
    const pieces: Uint8Array[] = []
    for await (const piece of file.right) if (E.isRight(piece)) pieces.push(piece.right)
    const name = `report-${report.right.period?.id ?? report.right.asOf.slice(0, 10)}.${as}`
    return E.right({
      status: 200,
      body: Buffer.concat(pieces),
      type: as === 'html' ? `${reportTypes[as]}; charset=utf-8` : reportTypes[as],
      headers: {
        'content-disposition': `${as === 'html' ? 'inline' : 'attachment'}; filename="${name}"`,
        'content-language': lang,
        'content-security-policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
        vary: 'Accept, Accept-Language',
      },
    })
  },
}
