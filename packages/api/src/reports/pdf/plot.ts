import type { Plot } from '../document.js'
import { draw } from '../plot/draw.js'
import type { Shape } from '../plot/drawing.js'
import { type Language, worded } from '../words.js'
import { colours, type Pen } from './pen.js'

const shape = (pen: Pen, top: number, one: Shape): void => {
  const { pdf, left } = pen
  switch (one.kind) {
    case 'rect':
      pdf.rect(left + one.x, top + one.y, one.width, one.height).fill(one.fill)
      return
    case 'line': {
      const [first, ...rest] = one.points
      if (first === undefined) return
      pdf.moveTo(left + first[0], top + first[1])
      for (const [x, y] of rest) pdf.lineTo(left + x, top + y)
      pdf.lineWidth(one.width).strokeColor(one.stroke)
      if (one.dash === undefined) pdf.undash()
      else pdf.dash(one.dash[0] ?? 1, { space: one.dash[1] ?? 1 })
      pdf.stroke().undash()
      return
    }
    case 'dot':
      pdf.circle(left + one.x, top + one.y, one.radius).fill(one.fill)
      return
    case 'text': {
      pdf.font('regular').fontSize(one.size).fillColor(one.fill)
      const text = pen.writable(one.text)
      const width = pdf.widthOfString(text)
      const x = left + one.x - (one.anchor === 'middle' ? width / 2 : one.anchor === 'end' ? width : 0)
      // Shapes say where the base line is, the library wants the top.
      pdf.text(text, x, top + one.y - one.size * 1.05, { lineBreak: false })
    }
  }
}

/** A plot, drawn of the same shapes as in a page; its title stands below. */
export const setPlot = (pen: Pen, lang: Language, plot: Plot): void => {
  const { height, shapes } = draw(plot, lang, pen.width)
  pen.room(height + 24)
  const top = pen.pdf.y
  for (const one of shapes) shape(pen, top, one)
  pen.pdf.y = top + height + 2
  pen.text(worded(lang, plot.title), { size: 9.5, bold: true, align: 'center', colour: colours.ink })
}
