import { type Archive, readXml } from './xlsx-archive.js'
import { isDateFormat } from './xlsx-date.js'

/** Characters of shared text kept in memory: the one table that cannot be streamed. */
export const SHARED_LIMIT = 134_217_728

/** What the cells of a workbook refer to. */
export interface Workbook {
  readonly sheets: ReadonlyArray<{ readonly name: string; readonly part: string }>
  readonly from1904: boolean
  readonly shared: ReadonlyArray<string>
  /** Whether a cell style shows a moment, by its index. */
  readonly dateStyles: ReadonlyArray<boolean>
}

/** Excel writes characters that XML does not allow as `_x000D_`. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text

const relationships = async (archive: Archive): Promise<ReadonlyMap<string, string>> => {
  const targets = new Map<string, string>()
  await readXml(archive, 'xl/_rels/workbook.xml.rels', {
    open: (name, attributes) => {
      const { Id: id, Target: target } = attributes
      if (name === 'Relationship' && id !== undefined && target !== undefined)
        targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`)
    },
  })
  return targets
}

const sharedStrings = async (archive: Archive): Promise<ReadonlyArray<string>> => {
  const strings: string[] = []
  if (archive.has('xl/sharedStrings.xml') === false) return strings
  let text = ''
  let characters = 0
  let inText = false
  let phonetic = 0
  await readXml(archive, 'xl/sharedStrings.xml', {
    open: (name) => {
      if (name === 'si') text = ''
      if (name === 'rPh') phonetic += 1
      inText = name === 't' && phonetic === 0
    },
    text: (part) => {
      if (inText) text += part
    },
    close: (name) => {
      if (name === 't') inText = false
      if (name === 'rPh') phonetic -= 1
      if (name !== 'si') return
      characters += text.length + 16
      if (characters > SHARED_LIMIT) throw Object.assign(new Error('too much shared text'), { code: 'SHARED_LIMIT' })
      strings.push(unescaped(text))
    },
  })
  return strings
}

const dateStyles = async (archive: Archive): Promise<ReadonlyArray<boolean>> => {
  const codes = new Map<number, string>()
  const styles: boolean[] = []
  let inStyles = false
  if (archive.has('xl/styles.xml') === false) return styles
  await readXml(archive, 'xl/styles.xml', {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '')
      if (name === 'cellXfs') inStyles = true
      if (name !== 'xf' || inStyles === false) return
      const id = Number(attributes['numFmtId'] ?? 0)
      styles.push(isDateFormat(id, codes.get(id)))
    },
    close: (name) => {
      if (name === 'cellXfs') inStyles = false
    },
  })
  return styles
}

/** Reads everything of a workbook but its rows. */
export const readWorkbook = async (archive: Archive): Promise<Workbook> => {
  const targets = await relationships(archive)
  const sheets: { name: string; part: string }[] = []
  let from1904 = false
  await readXml(archive, 'xl/workbook.xml', {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = attributes['date1904'] === '1' || attributes['date1904'] === 'true'
      if (name !== 'sheet') return
      const id = Object.entries(attributes).find(([key]) => key === 'id' || key.endsWith(':id'))?.[1]
      const part = id === undefined ? undefined : targets.get(id)
      if (part !== undefined) sheets.push({ name: attributes['name'] ?? '', part })
    },
  })
  return { sheets, from1904, shared: await sharedStrings(archive), dateStyles: await dateStyles(archive) }
}
