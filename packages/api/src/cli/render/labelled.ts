import type { Bilingual } from '@redress/domain'
import { say } from '../language.js'
import { pad, width } from '../terminal/width.js'
import type { Look } from './context.js'

/** What is said about one thing: a label and what stands beside it. */
export type Labelled = readonly [label: Bilingual, value: string]

/** Labels in one column, values in the next. */
export const renderLabelled =
  (rows: ReadonlyArray<Labelled>) =>
  (_: unknown, { lang, style }: Look): ReadonlyArray<string> => {
    const said = rows.map(([label, value]) => [say(lang, label), value] as const)
    const wide = Math.max(0, ...said.map(([label]) => width(label)))
    return said.map(([label, value]) => `${style.dim(pad(label, wide))}  ${value}`)
  }
