import { Readable } from 'node:stream'
import * as E from 'fp-ts/lib/Either.js'
import { ZipFile } from 'yazl'
import type { FileBytes } from '../table.js'
import { bytesOf } from '../text.js'
import type { XlsxCell } from './cell.js'
import type { XlsxChart } from './chart.js'
import { drawingParts } from './drawing.js'
import { contentTypes, relations, sheetFoot, sheetHead, styles, workbook, workbookRelations } from './parts.js'
import { linksOf, rowXml } from './sheet.js'

/** A sheet whose rows come as they are read. */
export interface XlsxSheet<F> {
  readonly name: string
  /** Widths of the columns, in characters. */
  readonly widths: ReadonlyArray<number>
  /** The first rows of it, which stay in sight; a sheet that goes on begins with them again. */
  readonly head: ReadonlyArray<ReadonlyArray<XlsxCell>>
  readonly rows: AsyncIterable<E.Either<F, ReadonlyArray<ReadonlyArray<XlsxCell>>>>
  /** Over cells of its first part, where it goes on in another one. */
  readonly charts?: ReadonlyArray<XlsxChart>
}

/** Rows that a sheet can hold. */
const MOST_ROWS = 1_048_576
const LONGEST_NAME = 31

/** What a name of a sheet may not hold is left out; it is unique among the others whatever the case of its letters. */
export const sheetName = (wanted: string, taken: ReadonlySet<string>): string => {
  const plain = wanted.replaceAll(/[\\/?*:[\]']/g, ' ').trim() || 'Sheet'
  for (let n = 1; ; n++) {
    const ending = n === 1 ? '' : ` (${n})`
    const name = `${plain.slice(0, LONGEST_NAME - ending.length)}${ending}`
    if (!taken.has(name.toLowerCase())) return name
  }
}

/** Every file has the same bytes whenever and wherever it is written. */
const UNDATED = { mtime: new Date(2000, 0, 1), forceDosTimestamp: true }

type Rows<F> = AsyncIterator<E.Either<F, ReadonlyArray<ReadonlyArray<XlsxCell>>>>

/** Reads the rows of a sheet one batch after another, and keeps what did not fit until the next sheet. */
class Source<F> {
  failure: E.Left<F> | undefined
  #rows: Rows<F>
  #rest: ReadonlyArray<ReadonlyArray<XlsxCell>> = []

  constructor(rows: Rows<F>) {
    this.#rows = rows
  }

  async next(most: number): Promise<ReadonlyArray<ReadonlyArray<XlsxCell>>> {
    while (this.#rest.length === 0) {
      const { done, value } = await this.#rows.next()
      if (done === true) return []
      if (E.isLeft(value)) {
        this.failure = value
        return []
      }
      this.#rest = value.right
    }
    const some = this.#rest.slice(0, most)
    this.#rest = this.#rest.slice(most)
    return some
  }

  async more(): Promise<boolean> {
    const [first] = await this.next(1)
    if (first !== undefined) this.#rest = [first, ...this.#rest]
    return first !== undefined
  }
}

async function* sheetXml<F>(
  sheet: XlsxSheet<F>,
  source: Source<F>,
  most: number,
  drawn: boolean,
): AsyncGenerator<Uint8Array> {
  const links: (readonly [string, string])[] = []
  let number = 0
  const written = (rows: ReadonlyArray<ReadonlyArray<XlsxCell>>): string =>
    rows
      .map((cells) => {
        number += 1
        links.push(...linksOf(number, cells))
        return rowXml(number, cells)
      })
      .join('')
  yield bytesOf(sheetHead(sheet.widths, sheet.head.length) + written(sheet.head))
  while (number < most) {
    const rows = await source.next(most - number)
    if (rows.length === 0) break
    yield bytesOf(written(rows))
  }
  yield bytesOf(sheetFoot(links, drawn))
}

/**
 * A workbook, written as its rows come: a sheet that is full goes on in another one. `most` is the number of rows that a sheet
 * holds, the heading among them.
 */
export async function* workbookOf<F>(sheets: ReadonlyArray<XlsxSheet<F>>, most = MOST_ROWS): FileBytes<F> {
  const zip = new ZipFile()
  const names: string[] = []
  let failure: E.Left<F> | undefined
  const put = (path: string, text: string) => zip.addBuffer(Buffer.from(text), path, UNDATED)

  /** Sheets that have a drawing, by number, and charts in all of them. */
  const drawings: number[] = []
  let charted = 0

  const draw = (charts: ReadonlyArray<XlsxChart>, name: string): void => {
    if (charts.length === 0) return
    drawings.push(names.length)
    for (const [path, text] of drawingParts(charts, name, names.length, charted)) put(path, text)
    charted += charts.length
  }

  const add = async (): Promise<void> => {
    for (const sheet of sheets) {
      const source = new Source(sheet.rows[Symbol.asyncIterator]())
      let { charts = [] } = sheet
      do {
        const name = sheetName(sheet.name, new Set(names.map((one) => one.toLowerCase())))
        names.push(name)
        const stream = Readable.from(sheetXml(sheet, source, most, charts.length > 0), { objectMode: false })
        const ended = new Promise((resolve) => stream.once('close', resolve))
        zip.addReadStream(stream, `xl/worksheets/sheet${names.length}.xml`, UNDATED)
        await ended
        draw(charts, name)
        charts = []
      } while (source.failure === undefined && (await source.more()))
      failure ??= source.failure
    }
    put('[Content_Types].xml', contentTypes(names.length, drawings, charted))
    put('_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']]))
    put('xl/workbook.xml', workbook(names))
    put('xl/_rels/workbook.xml.rels', workbookRelations(names.length))
    put('xl/styles.xml', styles)
    zip.end()
  }
  const adding = add()
  for await (const piece of zip.outputStream) yield E.right(piece as Buffer)
  await adding
  if (failure !== undefined) yield failure
}
