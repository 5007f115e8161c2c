import { type Html, html } from '../../http/page/html.js'
import type { Plot } from '../document.js'
import { type Language, worded } from '../words.js'
import { draw } from './draw.js'
import type { Shape } from './drawing.js'

const round = (n: number): number => Math.round(n * 100) / 100

const shapeSvg = (shape: Shape): Html => {
  switch (shape.kind) {
    case 'rect':
      return html`<rect x="${round(shape.x)}" y="${round(shape.y)}" width="${round(shape.width)}" height="${round(shape.height)}" fill="${shape.fill}"/>`
    case 'line':
      return html`<polyline points="${shape.points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ')}" fill="none" stroke="${shape.stroke}" stroke-width="${shape.width}" stroke-dasharray="${shape.dash?.join(' ') ?? 'none'}"/>`
    case 'dot':
      return html`<circle cx="${round(shape.x)}" cy="${round(shape.y)}" r="${shape.radius}" fill="${shape.fill}"/>`
    case 'text':
      return html`<text x="${round(shape.x)}" y="${round(shape.y)}" font-size="${shape.size}" text-anchor="${shape.anchor}" fill="${shape.fill}">${shape.text}</text>`
  }
}

/** A plot as SVG, with its title and what it shows in words. */
export const svgOf = (plot: Plot, lang: Language): Html => {
  const { width, height, shapes } = draw(plot, lang)
  return html`<svg role="img" viewBox="0 0 ${width} ${height}" xmlns="http://www.w3.org/2000/svg"><title>${worded(lang, plot.title)}</title><desc>${worded(lang, plot.alternative)}</desc>${shapes.map(shapeSvg)}</svg>`
}
