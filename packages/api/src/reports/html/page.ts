import { type Html, html } from '../../http/page/html.js'
import type { Block, Cell, Definition, Figure, ReportDocument, TableBlock, TableColumn } from '../document.js'
import { factsOf, listedCases, note } from '../front.js'
import { svgOf } from '../plot/svg.js'
import { isNumeric, type Language, ordinal, shown, worded } from '../words.js'
import { contentSecurityPolicy, style } from './style.js'

const heading = (lang: Language, { heading: words, as, definition }: TableColumn): Html => {
  const text = worded(lang, words)
  const inner = definition === undefined ? html`${text}` : html`<a href="#${definition}">${text}</a>`
  return html`<th scope="col" class="${isNumeric(as) ? 'num' : ''}">${inner}</th>`
}

const cell = (lang: Language, one: Cell, { as }: TableColumn, first: boolean): Html => {
  const text = shown(lang, one, as)
  const inner = one.figure === undefined ? html`${text}` : html`<a href="#${one.figure}">${text}</a>`
  return first && !isNumeric(as)
    ? html`<th scope="row">${inner}</th>`
    : html`<td class="${isNumeric(as) ? 'num' : ''}">${inner}</td>`
}

const table = (lang: Language, { caption, columns, rows }: TableBlock): Html =>
  html`<div class="wide"><table><caption>${worded(lang, caption)}</caption><thead><tr>${columns.map((column) => heading(lang, column))}</tr></thead><tbody>${rows.map(
    (row) => html`<tr>${columns.map((column, i) => cell(lang, row[i] ?? { value: null }, column, i === 0))}</tr>`,
  )}</tbody></table></div>`

const block = (lang: Language, one: Block): Html => {
  switch (one.kind) {
    case 'text':
      return html`<p>${one.text[lang]}</p>`
    case 'blank':
      return html`<p class="blank">${worded(lang, note.blank(one.about))}</p>`
    case 'table':
      return table(lang, one)
    case 'plot':
      return html`<figure>${svgOf(one, lang)}<figcaption>${worded(lang, one.title)}</figcaption></figure>`
  }
}

const definition = (lang: Language, { id, title, lines }: Definition): Html =>
  html`<section id="${id}"><h3>${id} ${title[lang]}</h3><dl>${lines.map(([label, text]) => html`<dt>${label[lang]}</dt><dd>${worded(lang, text)}</dd>`)}</dl></section>`

const figure = (lang: Language, one: Figure): Html =>
  html`<li id="${one.id}"><b>${one.id}</b> ${one.label[lang]} <a href="#${one.definition}">${one.definition}</a>：<span class="ids">${listedCases(lang, one)}</span></li>`

/**
 * A report as one HTML page without anything from elsewhere: numbers lead to what they count and to the cases behind them.
 */
export const htmlOf = (report: ReportDocument, lang: Language): Uint8Array => {
  const { title, issuer, period, remarks, sections, definitions, figures } = report
  const page = html`<!doctype html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}"><title>${title[lang]}${period === undefined ? '' : ` ${period.id}`}</title><style>${{ markup: style } as Html}</style></head><body><main>
<p class="issuer">${worded(lang, issuer)}</p><h1>${title[lang]}</h1>${period === undefined ? null : html`<p class="period">${period.words[lang]}</p>`}<hr class="rule">
<dl class="facts">${factsOf(lang, report).map(([label, text]) => html`<dt>${label}</dt><dd>${text}</dd>`)}</dl>
${remarks.map((remark) => html`<p class="remark">${remark[lang]}</p>`)}
${sections.map((section, i) => html`<section><h2>${ordinal(lang, i + 1)}${lang === 'zh' ? '、' : '. '}${section.heading[lang]}</h2>${section.blocks.map((one) => block(lang, one))}</section>`)}
<section class="annex"><h2>${worded(lang, note.definitions)}</h2>${definitions.map((one) => definition(lang, one))}</section>
<section class="annex"><h2>${worded(lang, note.cases)}</h2><p class="plain">${worded(lang, note.complete)}</p><ul>${figures.map((one) => figure(lang, one))}</ul></section>
</main></body></html>
`
  return new TextEncoder().encode(page.markup)
}
