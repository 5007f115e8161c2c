import { posix } from 'node:path'
import { text as wholeText } from 'node:stream/consumers'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { fromBufferPromise } from 'yauzl'
import { type Plot, type ReportDocument, reportXlsx } from '../../src/reports/index.js'
import { whole } from '../files/kit.js'

type Parts = ReadonlyMap<string, string>

/** The parts of a workbook by their paths. */
const partsOf = async (bytes: Uint8Array): Promise<Parts> => {
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true })
  const parts = new Map<string, string>()
  for await (const entry of zip.eachEntry())
    parts.set(entry.fileName, await wholeText(await zip.openReadStreamPromise(entry)))
  return parts
}

interface Element {
  readonly name: string
  readonly attributes: { readonly [name: string]: string }
  readonly children: Element[]
  text: string
}

/** An XML part as a tree; every prefix has to be declared. */
const treeOf = (xml: string): Element => {
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const)
    const element = { name, attributes: Object.fromEntries(values), children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const last = open.at(-1)
    if (last !== undefined) last.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  return root
}

const all = (element: Element, name: string): ReadonlyArray<Element> =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)])

const part = (parts: Parts, path: string): Element => {
  const xml = parts.get(path)
  if (xml === undefined) throw new Error(`no part ${path}`)
  return treeOf(xml)
}

/** What the cells of a sheet hold, by their places. */
const cellsOf = (parts: Parts, sheet: string): ReadonlyMap<string, string> =>
  new Map(
    all(part(parts, sheet), 'c').map((cell) => [
      cell.attributes['r'] ?? '',
      all(cell, 't').concat(all(cell, 'v'))[0]?.text ?? '',
    ]),
  )

/** The places that `'报告'!$B$3:$B$7` names. */
const placesIn = (reference: string, sheet: string): ReadonlyArray<string> => {
  const [, name, column, from, , to] = /^'(.*)'!\$([A-Z]+)\$(\d+)(:\$[A-Z]+\$(\d+))?$/.exec(reference) ?? []
  expect(name).toBe(sheet)
  const first = Number(from)
  return Array.from({ length: Number(to ?? from) - first + 1 }, (_, i) => `${column}${first + i}`)
}

const reportWith = (plots: ReadonlyArray<Plot>): ReportDocument => ({
  title: { zh: '通报', en: 'Bulletin' },
  issuer: 'x',
  regulation: { id: 'r', version: '1', title: { zh: '制度', en: 'Rules' } },
  asOf: '2026-06-30T00:00:00+08:00',
  remarks: [],
  sections: [{ heading: { zh: '一节', en: 'Section' }, blocks: plots }],
  definitions: [],
  figures: [],
})

const word = fc.string({ unit: fc.constantFrom(...'月窗口<&>"\'a1 '), minLength: 1, maxLength: 8 })
const bilingual = fc.record({ zh: word, en: word })
const value = fc.option(fc.oneof(fc.nat(100_000), fc.double({ min: 0, max: 1, noNaN: true })), { nil: null })
const plot: fc.Arbitrary<Plot> = fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 5 })).chain(([categories, series]) =>
  fc.record({
    kind: fc.constant('plot' as const),
    form: fc.constantFrom('bars' as const, 'lines' as const),
    title: bilingual,
    alternative: bilingual,
    categories: fc.array(bilingual, { minLength: categories, maxLength: categories }),
    series: fc.array(
      fc.record({ name: bilingual, values: fc.array(value, { minLength: categories, maxLength: categories }) }),
      { minLength: series, maxLength: series },
    ),
  }),
)

test('each plot is a chart over the cells that hold its values, and says in words what it shows', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(plot, { maxLength: 4 }),
      fc.constantFrom('zh' as const, 'en' as const),
      async (plots, lang) => {
        const parts = await partsOf(await whole(reportXlsx(reportWith(plots), lang)))
        const shown = plots.filter(({ categories }) => categories.length > 0)
        expect([...parts.keys()].filter((path) => path.startsWith('xl/charts/'))).toHaveLength(shown.length)
        const cells = cellsOf(parts, 'xl/worksheets/sheet1.xml')
        const sheet = lang === 'zh' ? '报告' : 'report'
        const at = (element: Element | undefined): ReadonlyArray<string> =>
          placesIn(element === undefined ? '' : (all(element, 'c:f')[0]?.text ?? ''), sheet)
        for (const [i, { form, title, categories, series }] of shown.entries()) {
          const chart = part(parts, `xl/charts/chart${i + 1}.xml`)
          expect(all(chart, form === 'bars' ? 'c:barChart' : 'c:lineChart')).toHaveLength(1)
          expect(all(chart, 'a:t')[0]?.text).toBe(title[lang])
          const drawn = all(chart, 'c:ser')
          expect(drawn).toHaveLength(series.length)
          for (const [n, { name, values }] of series.entries()) {
            const one = drawn[n]
            if (one === undefined) throw new Error('no series')
            const under = (tag: string) => at(all(one, tag)[0]).map((place) => cells.get(place))
            expect(under('c:tx')).toEqual([name[lang]])
            expect(under('c:cat')).toEqual(categories.map((words) => (words as { zh: string; en: string })[lang]))
            expect(under('c:val').map((text) => (text === undefined ? null : Number(text)))).toEqual(values)
            const cached = new Map(all(all(one, 'c:val')[0] as Element, 'c:pt').map((p) => [p.attributes['idx'], p]))
            const told = values
              .map((_, at) => cached.get(String(at)))
              .map((p) => (p ? Number(all(p, 'c:v')[0]?.text) : null))
            expect(told).toEqual(values)
          }
        }
        const names = parts.has('xl/drawings/drawing1.xml')
          ? all(part(parts, 'xl/drawings/drawing1.xml'), 'xdr:cNvPr').map(({ attributes }) => attributes['descr'])
          : []
        expect(names).toEqual(shown.map(({ alternative }) => alternative[lang]))
      },
    ),
    { numRuns: 40 },
  )
})

test('every part is well formed, of a known sort, and related to parts that are there', async () => {
  const one: Plot = {
    kind: 'plot',
    form: 'lines',
    title: { zh: '逐月', en: 'by month' },
    alternative: { zh: '一月 3', en: 'January 3' },
    categories: ['2026-01', '2026-02'],
    series: [{ name: { zh: '收到', en: 'received' }, values: [3, null] }],
  }
  const parts = await partsOf(await whole(reportXlsx(reportWith([one, { ...one, form: 'bars' }]), 'en')))
  const sorts = part(parts, '[Content_Types].xml')
  const known = new Set(all(sorts, 'Override').map(({ attributes }) => attributes['PartName']))
  expect(known).toEqual(
    new Set([...parts.keys()].filter((path) => !/\.rels$|^\[/.test(path)).map((path) => `/${path}`)),
  )
  for (const path of parts.keys()) {
    const tree = part(parts, path)
    if (!path.endsWith('.rels')) continue
    const home = posix.dirname(posix.dirname(path))
    for (const { attributes } of all(tree, 'Relationship'))
      expect(parts.has(posix.join(home, attributes['Target'] ?? '')), `${path} ${attributes['Target']}`).toBe(true)
  }
  expect(all(part(parts, 'xl/worksheets/sheet1.xml'), 'drawing')).toHaveLength(1)
  expect(all(part(parts, 'xl/worksheets/sheet2.xml'), 'drawing')).toHaveLength(0)
})
