/** Reports (通报, 月报): one description, and renderers that make HTML, XLSX and PDF of it. */
export type { Looking } from './declared/in-clear.js'
export type { Block, Cell, Definition, Figure, Plot, ReportDocument, Section, TableBlock } from './document.js'
export { htmlOf } from './html/page.js'
export { makeReport, type ReportAsked } from './make.js'
export { type Fonts, type FontsMissing, packagedFonts } from './pdf/fonts.js'
export { pdfOf } from './pdf/index.js'
export { reportXlsx } from './xlsx/index.js'
