declare const safe: unique symbol
/** Markup that is safe to send as it stands. Only `html` makes it. */
export interface Html {
  readonly [safe]: true
  readonly markup: string
}

type Piece = Html | string | number | null | ReadonlyArray<Html>

const entities: { readonly [char: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for element content and quoted attributes. */
const escapeText = (text: string): string => text.replace(/[&<>"']/g, (char) => entities[char] ?? char)

const isHtml = (piece: Html | string | number): piece is Html => typeof piece === 'object'

const markupOf = (piece: Piece): string => {
  if (piece === null) return ''
  if (Array.isArray(piece)) return piece.map((item: Html) => item.markup).join('')
  const single = piece as Html | string | number
  return isHtml(single) ? single.markup : escapeText(`${single}`)
}

/** A template whose every value is escaped, unless it is itself markup. */
export const html = (strings: TemplateStringsArray, ...pieces: ReadonlyArray<Piece>): Html =>
  ({
    markup: strings.reduce((text, part, index) => text + markupOf(pieces[index - 1] ?? null) + part),
  }) as Html
