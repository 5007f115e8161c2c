import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { allRegulations } from '@redress/domain/regulations'
import { parseInstant } from '@redress/holidays'
import { scanned } from '@redress/projections'
import chromium from '@sparticuz/chromium'
import * as E from 'fp-ts/lib/Either.js'
import { type Browser, type Page, chromium as playwright } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRedress, type Redress } from '../../src/redress.js'
import {
  type Cell,
  type Fonts,
  htmlOf,
  makeReport,
  packagedFonts,
  pdfOf,
  type ReportDocument,
  reportXlsx,
} from '../../src/reports/index.js'
import { filled, folder } from '../cli/kit.js'
import { whole } from '../files/kit.js'
import { inFolder, put, read } from '../import/files.js'

const REGULATION = 'government-service-centre'
const AS_OF = '2026-11-01T09:00:00+08:00'
let redress: Redress
let fonts: Fonts
let browser: Browser
/** One for all: this browser is one process, which closing a page can end. */
let page: Page
let bulletin: ReportDocument

const orFail = <A>(either: E.Either<unknown, A>): A => {
  if (E.isLeft(either)) throw new Error(JSON.stringify(either.left))
  return either.right
}
const ms = orFail(parseInstant(AS_OF))

beforeAll(async () => {
  const data = folder()
  expect((await filled(data, 240)).code).toBe(0)
  redress = orFail(await openRedress({ data, readonly: true })())
  fonts = orFail(await packagedFonts())
  bulletin = orFail(
    await makeReport(redress)({ kind: 'bulletin', regulation: REGULATION, period: '2026-H1', asOf: AS_OF })(),
  )
  browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...chromium.args, '--no-sandbox'],
    headless: true,
  })
  page = await browser.newPage({ viewport: { width: 1_000, height: 1_400 } })
}, 120_000)
afterAll(async () => {
  await browser.close()
  await redress.close()
})

const tables = (report: ReportDocument) =>
  report.sections.flatMap(({ heading, blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [{ heading: heading.zh, ...block }] : [])),
  )
const cells = (report: ReportDocument): ReadonlyArray<Cell> => tables(report).flatMap(({ rows }) => rows.flat())

describe('a bulletin', () => {
  test('says what the queries of the read model say, and names the same cases', async () => {
    const asked = { from: '2026-01-01', to: '2026-07-01', asOf: ms, regulation: REGULATION }
    const rows = orFail(await redress.views.statistics.bulletin({ ...asked, by: 'unit' })())
    const table = tables(bulletin).find(({ heading }) => heading === '按承办单位')
    expect(rows.length).toBeGreaterThan(3)
    expect(table?.rows.length).toBe(rows.length)
    const keys = ['received', 'answered', 'inTime', 'late', 'pending', 'reopened', 'revisited'] as const
    for (const row of rows) {
      const shown = table?.rows.find(([unit]) => unit?.value === row.group)
      expect(keys.map((_, i) => shown?.[i + 1]?.value)).toEqual(keys.map((key) => row[key]))
      const { numerator, denominator } = row.timeliness
      expect(shown?.[8]?.value).toEqual(denominator === 0 ? null : { numerator, denominator })
      for (const [i, count] of keys.entries()) {
        const query = { ...asked, by: 'unit' as const, count, period: null, group: row.group, limit: 1_000 }
        const cases = orFail(await redress.views.statistics.bulletinCases(query)())
        const figure = bulletin.figures.find(({ id }) => id === shown?.[i + 1]?.figure)
        expect(figure?.cases ?? []).toEqual(cases)
      }
    }
  })

  test('every number of cases is as many as its cases, and every link leads to a definition or a figure', () => {
    const figures = new Map(bulletin.figures.map((figure) => [figure.id, figure]))
    const definitions = new Set(bulletin.definitions.map(({ id }) => id))
    const linked = cells(bulletin).filter(({ figure }) => figure !== undefined)
    expect(linked.length).toBeGreaterThan(50)
    for (const { value, figure } of linked) expect(figures.get(figure ?? '')?.cases.length).toBe(value)
    for (const { definition } of bulletin.figures) expect(definitions.has(definition)).toBe(true)
    for (const { columns } of tables(bulletin))
      for (const { definition } of columns) expect(definition === undefined || definitions.has(definition)).toBe(true)
  })

  test('of one unit, or of another regulation, counts nothing else', async () => {
    const one = orFail(
      await makeReport(redress)({
        kind: 'bulletin',
        regulation: REGULATION,
        period: '2026',
        unit: '社保窗口',
        asOf: AS_OF,
      })(),
    )
    const units = tables(one).find(({ heading }) => heading === '按承办单位')
    expect(units?.rows.map(([unit]) => unit?.value)).toEqual(['社保窗口'])
    const other = orFail(
      await makeReport(redress)({ kind: 'bulletin', regulation: 'service-hotline', period: '2026', asOf: AS_OF })(),
    )
    expect(tables(other)[0]?.rows[0]?.[1]).toEqual({ value: 0 })
  })

  test('holds no record field and no name of a person', () => {
    expect(Object.keys(scanned.register.columns).some((name) => name.startsWith('field'))).toBe(false)
    expect(bulletin.cases?.columns.map(({ name }) => name)).toEqual([
      'complaint',
      'period',
      'unit',
      'channel',
      'answered',
      'inTime',
      'late',
      'pending',
      'reopened',
      'revisited',
      'satisfaction',
    ])
  })

  test('of a kind or period that there is none of says what there is', async () => {
    const tag = async (asked: object) => {
      const made = await makeReport(redress)({ kind: 'bulletin', regulation: REGULATION, ...asked })()
      return E.isLeft(made) ? made.left._tag : 'made'
    }
    expect(await tag({ kind: 'c99' })).toBe('InvalidParameter')
    expect(await tag({ regulation: 'none' })).toBe('UnknownRegulation')
    expect(await tag({ period: '2026-13' })).toBe('ViewsFailed')
    expect(await tag({ asOf: 'x' })).toBe('InvalidParameter')
    expect(await tag({})).toBe('made')
  })
})

describe('every report that a shipped regulation asks for', () => {
  const asked = allRegulations.flatMap(({ id, clauses }) =>
    clauses.filter(({ does }) => does.some(({ kind }) => kind === 'report')).map((clause) => [id, clause.id] as const),
  )
  test.each(asked)('%s %s is made, and as page and workbook', async (regulation, kind) => {
    const report = orFail(await makeReport(redress)({ kind, regulation, asOf: AS_OF })())
    expect(report.clause?.clause).toBe(kind)
    expect(report.sections.length).toBeGreaterThan(0)
    for (const lang of ['zh', 'en'] as const) {
      const page = new TextDecoder().decode(htmlOf(report, lang))
      expect(page).not.toMatch(/undefined|\[object|NaN/)
    }
    expect((await whole(reportXlsx(report, 'zh'))).length).toBeGreaterThan(2_000)
  })
})

const textOf = async (bytes: Uint8Array): Promise<string> => {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const pdf = await getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false }).promise
  const pages: string[] = []
  for (let n = 1; n <= pdf.numPages; n++) {
    const { items } = await (await pdf.getPage(n)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
  }
  await pdf.destroy()
  return pages.join('')
}
const close = (text: string): string => text.replaceAll(/\s/g, '')

describe('as PDF', () => {
  test('the text reads back letter by letter, in both languages, and the same report gives the same bytes', async () => {
    for (const lang of ['zh', 'en'] as const) {
      const bytes = await pdfOf(bulletin, lang, fonts)
      expect(Buffer.from(bytes).equals(await pdfOf(bulletin, lang, fonts))).toBe(true)
      const text = close(await textOf(bytes))
      const words = [
        bulletin.title,
        ...bulletin.sections.map(({ heading }) => heading),
        ...bulletin.definitions.map(({ title }) => title),
      ]
      for (const word of words) expect(text).toContain(close(word[lang]))
      for (const { blocks } of bulletin.sections)
        for (const block of blocks) if (block.kind === 'text') expect(text).toContain(close(block.text[lang]))
      expect(bytes.length).toBeLessThan(600_000)
    }
  }, 60_000)

  test('a letter that the typeface does not have is written as its number', async () => {
    const text = await textOf(
      await pdfOf({ ...bulletin, sections: [], figures: [], definitions: [], issuer: '龘镕𠮷\u{1F600}' }, 'zh', fonts),
    )
    expect(text).toContain('龘镕')
    expect(text).toContain('〔U+1F600〕')
  })

  test('its first page shows letters, no boxes: no two of its title look alike', async () => {
    const bytes = await pdfOf(bulletin, 'zh', fonts)
    const folder = createRequire(import.meta.url)
      .resolve('pdfjs-dist/build/pdf.mjs')
      .replace(/pdf\.mjs$/, '')
    const server = createServer(({ url = '/' }, answer) => {
      if (url === '/') return answer.setHeader('content-type', 'text/html').end('<canvas></canvas>')
      if (url === '/report.pdf') return answer.end(bytes)
      return answer.setHeader('content-type', 'text/javascript').end(readFileSync(folder + url.slice(1)))
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const address = server.address()
    await page.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`)
    // Cut out of the title by the places that the text layer gives, each letter is a picture of its own.
    const pictures: ReadonlyArray<string> = await page.evaluate(`(async () => {
      const lib = await import('/pdf.mjs')
      lib.GlobalWorkerOptions.workerSrc = '/pdf.worker.mjs'
      const first = await (await lib.getDocument('/report.pdf').promise).getPage(1)
      const viewport = first.getViewport({ scale: 3 })
      const canvas = document.querySelector('canvas')
      canvas.width = viewport.width
      canvas.height = viewport.height
      await first.render({ canvasContext: canvas.getContext('2d'), viewport }).promise
      const { items } = await first.getTextContent()
      const title = items.find(({ str }) => str.includes('通报'))
      const size = title.height * 3
      const [x, y] = viewport.convertToViewportPoint(title.transform[4], title.transform[5])
      const wide = (title.width * 3) / title.str.length
      return Array.from(title.str, (_, i) => {
        const letter = canvas.getContext('2d').getImageData(Math.round(x + wide * i), Math.round(y - size), Math.round(wide), Math.round(size * 1.2))
        return Array.from(letter.data).filter((_, at) => at % 4 === 1).map((green) => (green < 128 ? 1 : 0)).join('')
      })
    })()`)
    server.close()
    expect(pictures.length).toBe(8)
    expect(new Set(pictures).size).toBe(8)
    for (const picture of pictures) expect(picture).toContain('1')
  }, 60_000)
})

describe('as a page', () => {
  test('in a real browser: no error under its own policy, every link leads somewhere, plots say in words what they show', async () => {
    await inFolder(async (path) => {
      const errors: string[] = []
      page.on('console', (message) => errors.push(message.text()))
      page.on('requestfailed', (request) => errors.push(request.url()))
      await page.goto(`file://${put(path, 'report.html', htmlOf(bulletin, 'zh'))}`)
      expect(await page.title()).toBe('投诉处理情况通报 2026-H1')
      expect(await page.locator('h1').textContent()).toBe('投诉处理情况通报')
      const missing = await page.evaluate(
        `[...document.querySelectorAll('a[href^="#"]')].filter((a) => document.getElementById(a.hash.slice(1)) === null).length`,
      )
      expect(missing).toBe(0)
      const plots = bulletin.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'plot'))
      expect(plots.length).toBeGreaterThan(2)
      expect(await page.locator('svg > desc').allTextContents()).toEqual(
        plots.map((plot) => (plot.kind === 'plot' ? plot.alternative.zh : '')),
      )
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(1_000)
      expect(errors).toEqual([])
      const shot = process.env['REDRESS_SCREENSHOT']
      if (shot !== undefined) await page.screenshot({ path: shot })
    })
  })

  test('text from a record is text, whatever it holds', () => {
    const page = new TextDecoder().decode(htmlOf({ ...bulletin, issuer: '<script>alert(1)</script>' }, 'zh'))
    expect(page).not.toContain('<script>')
  })
})

describe('as a workbook', () => {
  test('each figure with its cases, and the cases with what they count for, read back as they are', () =>
    inFolder(async (path) => {
      const file = put(path, 'report.xlsx', await whole(reportXlsx(bulletin, 'zh')))
      const figures = await read(file, { sheet: '数字' })
      expect(figures.rows.map(({ raw }) => [raw[0], raw[4]])).toEqual(
        bulletin.figures.flatMap(({ id, cases }) => cases.map((one) => [id, one])),
      )
      const cases = await read(file, { sheet: '案件' })
      const late = cases.rows
        .filter(({ raw }) => raw[cases.table.columns.indexOf('超期')] === '1')
        .map(({ raw }) => raw[0])
      const [overview] = tables(bulletin)
      const figure = bulletin.figures.find(({ id }) => id === overview?.rows[0]?.[4]?.figure)
      expect(late.length).toBeGreaterThan(0)
      expect(late).toEqual(figure?.cases)
    }))
})
