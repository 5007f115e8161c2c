import type { Readable } from 'node:stream'
import { SaxesParser } from 'saxes'
import { type Entry, openPromise, type ZipFile } from 'yauzl'

/** A workbook's parts by name; each can be read as often as needed until it is closed. */
export interface Archive {
  readonly has: (name: string) => boolean
  readonly size: (name: string) => number
  readonly open: (name: string) => Promise<Readable>
  readonly close: () => void
}

/** Names in a workbook are told apart without regard to case, and may be written with a leading slash. */
const keyOf = (name: string): string => name.replace(/^\//, '').toLowerCase()

export const openArchive = async (file: string): Promise<Archive> => {
  const zip: ZipFile = await openPromise(file, { lazyEntries: true, autoClose: false })
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) entries.set(keyOf(entry.fileName), entry)
  return {
    has: (name) => entries.has(keyOf(name)),
    size: (name) => entries.get(keyOf(name))?.uncompressedSize ?? 0,
    open: async (name) => {
      const entry = entries.get(keyOf(name))
      if (entry === undefined) throw Object.assign(new Error('part missing'), { code: 'PART_MISSING' })
      return zip.openReadStreamPromise(entry)
    },
    close: () => zip.close(),
  }
}

/** What happens while an XML part is read; names come without their namespace prefix. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: { readonly [name: string]: string }) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** A parser fed by hand. Faults of the XML are thrown, for the caller at the boundary to turn into a value. */
export const xmlParser = (
  handlers: XmlHandlers,
): { readonly write: (text: string) => void; readonly end: () => void } => {
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('error', () => {
    throw Object.assign(new Error('malformed XML'), { code: 'MALFORMED_XML' })
  })
  parser.on('opentag', (tag) => handlers.open?.(local(tag.name), tag.attributes))
  parser.on('text', (text) => handlers.text?.(text))
  parser.on('cdata', (text) => handlers.text?.(text))
  parser.on('closetag', (tag) => handlers.close?.(local(tag.name)))
  return { write: (text) => void parser.write(text), end: () => void parser.close() }
}

/** Reads a whole part through the handlers. */
export const readXml = async (archive: Archive, part: string, handlers: XmlHandlers): Promise<void> => {
  const parser = xmlParser(handlers)
  const stream = await archive.open(part)
  stream.setEncoding('utf8')
  for await (const chunk of stream) parser.write(chunk as string)
  parser.end()
}
