import type { Language } from '../words.js'

export type Pdf = PDFKit.PDFDocument

export const colours = {
  ink: '#1a1a1a',
  soft: '#595959',
  line: '#c9d0d8',
  head: '#e8eef4',
  red: '#b0171f',
  link: '#0b5c8a',
} as const

export interface TextOptions {
  readonly size?: number
  readonly bold?: boolean
  readonly align?: 'left' | 'center' | 'right'
  readonly colour?: string
  readonly indent?: number
  readonly gap?: number
}

/** Writes down a page and on to the next one. */
export interface Pen {
  readonly pdf: Pdf
  readonly left: number
  readonly width: number
  /** The text as the typeface can write it. */
  readonly writable: (text: string) => string
  readonly text: (text: string, options?: TextOptions) => void
  readonly heading: (text: string) => void
  readonly space: (points: number) => void
  readonly rule: (colour: string, width: number) => void
  readonly blank: (text: string) => void
  /** What links lead to. */
  readonly target: (name: string) => void
  /** Goes on to the next page where so much does not fit any more; says whether it did. */
  readonly room: (points: number) => boolean
  /** Numbers all pages; the last thing to do. */
  readonly number: (lang: Language) => void
}

interface Glyphs {
  readonly _font: { readonly font: { readonly hasGlyphForCodePoint: (point: number) => boolean } }
}

/** A letter that the typeface does not have, or half of a pair, is written as its number: nothing is left out without a word. */
const writableBy = (pdf: Pdf): ((text: string) => string) => {
  const { font } = (pdf.font('regular') as unknown as Glyphs)._font
  const known = new Map<string, string>()
  const write = (letter: string): string => {
    const point = letter.codePointAt(0) ?? 0
    if (letter === '\n') return letter
    if (point < 0x20 || (point >= 0x7f && point < 0xa0)) return ' '
    return font.hasGlyphForCodePoint(point) ? letter : `〔U+${point.toString(16).toUpperCase()}〕`
  }
  return (text) =>
    [...text]
      .map((letter) => {
        const written = known.get(letter) ?? write(letter)
        known.set(letter, written)
        return written
      })
      .join('')
}

export const penOn = (pdf: Pdf): Pen => {
  const writable = writableBy(pdf)
  const { left, right, bottom, top } = pdf.page.margins
  const width = pdf.page.width - left - right
  const end = pdf.page.height - bottom
  const room = (points: number): boolean => {
    if (pdf.y + points <= end) return false
    pdf.addPage()
    return true
  }
  const text: Pen['text'] = (
    words,
    { size = 10.5, bold = false, align = 'left', colour = colours.ink, indent = 0, gap = 2 } = {},
  ) => {
    pdf
      .font(bold ? 'bold' : 'regular')
      .fontSize(size)
      .fillColor(colour)
      .text(writable(words), left, pdf.y, { width, align, indent, lineGap: gap })
  }
  const space = (points: number): void => {
    if (pdf.y > top) pdf.y += points
  }
  return {
    pdf,
    left,
    width,
    writable,
    text,
    space,
    room,
    heading: (words) => {
      space(10)
      room(90)
      pdf.outline.addItem(words)
      text(words, { size: 13.5, bold: true })
      space(3)
    },
    rule: (colour, thick) => {
      pdf
        .moveTo(left, pdf.y)
        .lineTo(left + width, pdf.y)
        .lineWidth(thick)
        .strokeColor(colour)
        .stroke()
    },
    blank: (words) => {
      room(64)
      const at = pdf.y
      pdf.rect(left, at, width, 58).lineWidth(0.7).dash(3, { space: 3 }).strokeColor(colours.line).stroke().undash()
      pdf.y = at + 8
      pdf
        .font('regular')
        .fontSize(9.5)
        .fillColor(colours.soft)
        .text(writable(words), left + 10, pdf.y, { width: width - 20 })
      pdf.y = at + 62
    },
    target: (name) => {
      room(16)
      pdf.addNamedDestination(name)
    },
    number: (lang) => {
      const { start, count } = pdf.bufferedPageRange()
      for (let i = 0; i < count; i++) {
        pdf.switchToPage(start + i)
        // The foot lies below the margin: without this it would begin a page of its own.
        pdf.page.margins.bottom = 0
        const words = lang === 'zh' ? `第 ${i + 1} 页，共 ${count} 页` : `${i + 1} / ${count}`
        pdf
          .font('regular')
          .fontSize(9)
          .fillColor(colours.soft)
          .text(words, left, end + 22, { width, align: 'center', lineBreak: false })
      }
    },
  }
}
