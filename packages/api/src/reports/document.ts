import type { Bilingual, Fraction } from '@redress/domain'
import type { FileColumn, FileRow } from '../files/index.js'

/** A word of one of the two languages, or of both. */
export type Words = Bilingual | string

/** How a value is shown. `share` is of 1, `change` a difference of counts. */
export type ShownAs = 'text' | 'integer' | 'change' | 'share' | 'number' | 'day' | 'instant'

/** One value of a table; `figure` names the cases behind it. */
export interface Cell {
  readonly value: Words | number | Fraction | null
  readonly figure?: string
}

export interface TableColumn {
  readonly heading: Words
  readonly as: ShownAs
  /** What is counted here and how. */
  readonly definition?: string
}

export interface TableBlock {
  readonly kind: 'table'
  readonly caption: Bilingual
  readonly columns: ReadonlyArray<TableColumn>
  readonly rows: ReadonlyArray<ReadonlyArray<Cell>>
}

/** A plot as data: one value a category in each series; null where there is none. */
export interface Plot {
  readonly kind: 'plot'
  readonly form: 'bars' | 'lines'
  readonly title: Bilingual
  /** What it shows, for whoever cannot see it. */
  readonly alternative: Bilingual
  readonly categories: ReadonlyArray<Words>
  readonly series: ReadonlyArray<{ readonly name: Bilingual; readonly values: ReadonlyArray<number | null> }>
}

/** One part of a section; `blank` is for text that people write. */
export type Block =
  | { readonly kind: 'text'; readonly text: Bilingual }
  | { readonly kind: 'blank'; readonly about: Words }
  | TableBlock
  | Plot

export interface Section {
  readonly heading: Bilingual
  /** The clause that asks for it. */
  readonly clause?: string
  readonly blocks: ReadonlyArray<Block>
}

/** What a figure counts, of which cases, as of when, what it holds back. */
export interface Definition {
  readonly id: string
  readonly title: Bilingual
  readonly lines: ReadonlyArray<readonly [label: Bilingual, text: Words]>
}

/** A figure, and the cases behind it. */
export interface Figure {
  readonly id: string
  readonly definition: string
  readonly label: Bilingual
  readonly cases: ReadonlyArray<string>
}

/** A report as data: every renderer shows the same. */
export interface ReportDocument {
  readonly title: Bilingual
  readonly issuer: Words
  readonly readers?: Words
  readonly regulation: { readonly id: string; readonly version: string; readonly title: Bilingual }
  readonly clause?: { readonly clause: string; readonly ref: string; readonly summary: Bilingual }
  readonly period?: { readonly id: string; readonly from: string; readonly to: string; readonly words: Bilingual }
  readonly unit?: string
  /** What had occurred by then counts; ISO 8601, Asia/Shanghai. */
  readonly asOf: string
  /** Place in the log up to which events count. */
  readonly position?: string
  /** What a reader has to know before the figures: what is masked, what is still open. */
  readonly remarks: ReadonlyArray<Bilingual>
  readonly sections: ReadonlyArray<Section>
  readonly definitions: ReadonlyArray<Definition>
  readonly figures: ReadonlyArray<Figure>
  /** The cases that are counted, one row each: in the workbook every figure is a filter of it. */
  readonly cases?: { readonly columns: ReadonlyArray<FileColumn>; readonly rows: ReadonlyArray<FileRow> }
}
