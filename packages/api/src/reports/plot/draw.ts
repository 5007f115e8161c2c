import type { Plot } from '../document.js'
import { type Language, worded } from '../words.js'
import { colourOf, type Drawing, dashes, faint, ink, type Shape } from './drawing.js'
import { fitting, stepsTo, widthOf } from './scale.js'

const SIZE = 9
const TOP = 26
const BOTTOM = 22
const RIGHT = 8

interface Frame {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly steps: ReadonlyArray<number>
  readonly y: (value: number) => number
  /** Middle and width of the place of a category. */
  readonly place: (index: number) => readonly [middle: number, width: number]
}

const greatestOf = ({ series }: Plot): number =>
  Math.max(0, ...series.flatMap(({ values }) => values.map((v) => v ?? 0)))

const frameOf = (plot: Plot, width: number, height: number): Frame => {
  const steps = stepsTo(greatestOf(plot))
  const last = steps.at(-1) ?? 1
  const left = widthOf(String(last), SIZE) + 10
  const wide = (width - left - RIGHT) / Math.max(1, plot.categories.length)
  return {
    ...{ width, height, left, steps },
    y: (value) => TOP + (height - TOP - BOTTOM) * (1 - value / last),
    place: (index) => [left + wide * (index + 0.5), wide],
  }
}

const legend = ({ series, form }: Plot, lang: Language, { left }: Frame): ReadonlyArray<Shape> => {
  let x = left
  return series.flatMap(({ name }, i): Shape[] => {
    const text = worded(lang, name)
    const [at, fill] = [x, colourOf(i)]
    x += widthOf(text, SIZE) + 34
    const dash = dashes[i % dashes.length]
    return [
      form === 'bars'
        ? { kind: 'rect', x: at, y: 6, width: 14, height: 8, fill }
        : {
            kind: 'line',
            points: [
              [at, 10],
              [at + 14, 10],
            ],
            stroke: fill,
            width: 2,
            ...(dash === undefined ? {} : { dash }),
          },
      { kind: 'text', x: at + 18, y: 13, text, size: SIZE, anchor: 'start', fill: ink },
    ]
  })
}

const axes = (
  { categories }: Plot,
  lang: Language,
  { left, width, height, steps, y, place }: Frame,
): ReadonlyArray<Shape> => {
  const names = categories.map((words) => worded(lang, words))
  const room = place(0)[1]
  // Where names would touch, only every second, third ... is written.
  const longest = Math.min(Math.max(0, ...names.map((name) => widthOf(name, SIZE))), Math.max(room - 4, 40))
  const every = Math.max(1, Math.ceil((longest + 4) / room))
  return [
    ...steps.flatMap((step): Shape[] => [
      {
        kind: 'line',
        points: [
          [left, y(step)],
          [width - RIGHT, y(step)],
        ],
        stroke: step === 0 ? ink : faint,
        width: step === 0 ? 0.8 : 0.5,
      },
      { kind: 'text', x: left - 4, y: y(step) + 3, text: String(step), size: SIZE, anchor: 'end', fill: ink },
    ]),
    ...names.flatMap((name, i): Shape[] =>
      i % every === 0
        ? [
            {
              kind: 'text',
              x: place(i)[0],
              y: height - 7,
              text: fitting(name, SIZE, every * room - 4),
              size: SIZE,
              anchor: 'middle',
              fill: ink,
            },
          ]
        : [],
    ),
  ]
}

const bars = ({ series }: Plot, { y, place }: Frame): ReadonlyArray<Shape> =>
  series.flatMap(({ values }, s) =>
    values.flatMap((value, i): Shape[] => {
      if (value === null) return []
      const [middle, wide] = place(i)
      const width = Math.min(22, (wide * 0.76) / series.length)
      const x = middle - (width * series.length) / 2 + width * s
      const bar: Shape = {
        kind: 'rect',
        x,
        y: y(value),
        width: Math.max(0.5, width - 1),
        height: y(0) - y(value),
        fill: colourOf(s),
      }
      // A number that fits over its bar is written there.
      const fits =
        widthOf(String(value), 8) <= Math.max(width, wide / series.length) && series.length * values.length <= 40
      return fits && value > 0
        ? [
            bar,
            {
              kind: 'text',
              x: x + width / 2,
              y: y(value) - 3,
              text: String(value),
              size: 8,
              anchor: 'middle',
              fill: ink,
            },
          ]
        : [bar]
    }),
  )

/** Values in a row, without those that are missing: a gap is a gap. */
const runs = (values: ReadonlyArray<number | null>, at: (i: number, value: number) => readonly [number, number]) => {
  const all: (readonly [number, number])[][] = [[]]
  for (const [i, value] of values.entries())
    if (value === null) all.push([])
    else all.at(-1)?.push(at(i, value))
  return all.filter(({ length }) => length > 0)
}

const lines = ({ series }: Plot, { y, place }: Frame): ReadonlyArray<Shape> =>
  series.flatMap(({ values }, s) => {
    const dash = dashes[s % dashes.length]
    return runs(values, (i, value) => [place(i)[0], y(value)]).flatMap((points): Shape[] => [
      { kind: 'line', points, stroke: colourOf(s), width: 1.6, ...(dash === undefined ? {} : { dash }) },
      ...points.map(([x, py]): Shape => ({ kind: 'dot', x, y: py, radius: 1.8, fill: colourOf(s) })),
    ])
  })

/** A plot as shapes: legend, axes, bars or lines. */
export const draw = (plot: Plot, lang: Language, width = 520, height = 190): Drawing => {
  const frame = frameOf(plot, width, height)
  const inner = plot.form === 'bars' ? bars(plot, frame) : lines(plot, frame)
  return { width, height, shapes: [...legend(plot, lang, frame), ...axes(plot, lang, frame), ...inner] }
}
