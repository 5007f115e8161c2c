import type { ReportDocument } from '../document.js'
import { factsOf, listedCases, note } from '../front.js'
import { type Language, ordinal, worded } from '../words.js'
import type { Fonts } from './fonts.js'
import { colours, type Pen, penOn } from './pen.js'
import { setPlot } from './plot.js'
import { setTable } from './table.js'

const head = (pen: Pen, lang: Language, report: ReportDocument): void => {
  const { title, issuer, period, remarks } = report
  pen.text(worded(lang, issuer), { size: 12, bold: true, align: 'center', colour: colours.red })
  pen.space(4)
  pen.text(title[lang], { size: 24, bold: true, align: 'center', colour: colours.red })
  pen.space(4)
  if (period !== undefined) pen.text(period.words[lang], { align: 'center' })
  pen.space(6)
  pen.rule(colours.red, 2)
  pen.space(8)
  for (const [label, text] of factsOf(lang, report)) pen.text(`${label}　${text}`, { size: 9.5, colour: colours.soft })
  for (const remark of remarks) pen.text(remark[lang], { size: 9.5, colour: colours.soft })
}

const body = (pen: Pen, lang: Language, { sections }: ReportDocument): void => {
  for (const [i, { heading, blocks }] of sections.entries()) {
    pen.heading(`${ordinal(lang, i + 1)}${lang === 'zh' ? '、' : '. '}${heading[lang]}`)
    for (const block of blocks) {
      if (block.kind === 'table') setTable(pen, lang, block)
      else if (block.kind === 'plot') setPlot(pen, lang, block)
      else if (block.kind === 'text') pen.text(block.text[lang], { indent: lang === 'zh' ? 21 : 0, gap: 3 })
      else pen.blank(worded(lang, note.blank(block.about)))
      pen.space(8)
    }
  }
}

const annexes = (pen: Pen, lang: Language, { definitions, figures }: ReportDocument): void => {
  pen.heading(worded(lang, note.definitions))
  for (const { id, title, lines } of definitions) {
    pen.target(id)
    pen.text(`${id} ${title[lang]}`, { size: 9.5, bold: true })
    for (const [label, text] of lines)
      pen.text(`${label[lang]}：${worded(lang, text)}`, { size: 9, colour: colours.soft })
    pen.space(4)
  }
  pen.heading(worded(lang, note.cases))
  pen.text(worded(lang, note.complete), { size: 9, colour: colours.soft })
  for (const one of figures) {
    pen.target(one.id)
    pen.text(`${one.id} ${one.label[lang]}（${one.definition}）：${listedCases(lang, one)}`, { size: 8.5 })
  }
}

/**
 * A report as PDF (A4): the typefaces embedded with the letters used, bookmarks by section, numbers that lead to their
 * definitions and cases. The same report gives the same bytes.
 */
export const pdfOf = async (report: ReportDocument, lang: Language, fonts: Fonts): Promise<Uint8Array> => {
  const { title, period, asOf } = report
  const written = new Date(asOf)
  // Loaded where there is a PDF to be made: it is large.
  const { default: PDFDocument } = await import('pdfkit')
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: 62, bottom: 60, left: 60, right: 60 },
    bufferPages: true,
    autoFirstPage: true,
    lang: lang === 'zh' ? 'zh-CN' : 'en',
    displayTitle: true,
    info: {
      Title: `${title[lang]}${period === undefined ? '' : ` ${period.id}`}`,
      Author: worded(lang, report.issuer),
      Creator: 'Redress',
      Producer: 'Redress',
      CreationDate: written,
      ModDate: written,
    },
  })
  const pieces: Uint8Array[] = []
  const done = new Promise<Uint8Array>((resolve, reject) => {
    pdf.on('data', (piece: Uint8Array) => pieces.push(piece))
    pdf.on('end', () => resolve(Buffer.concat(pieces)))
    pdf.on('error', reject)
  })
  pdf.registerFont('regular', Buffer.from(fonts.regular))
  pdf.registerFont('bold', Buffer.from(fonts.bold))
  const pen = penOn(pdf)
  head(pen, lang, report)
  body(pen, lang, report)
  annexes(pen, lang, report)
  pen.number(lang)
  pdf.end()
  return done
}
