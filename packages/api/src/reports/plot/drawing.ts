/** What a plot is drawn of, in points from the upper left: the same shapes become SVG and PDF. */
export type Shape =
  | {
      readonly kind: 'rect'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly fill: string
    }
  | {
      readonly kind: 'line'
      readonly points: ReadonlyArray<readonly [number, number]>
      readonly stroke: string
      readonly width: number
      readonly dash?: ReadonlyArray<number>
    }
  | { readonly kind: 'dot'; readonly x: number; readonly y: number; readonly radius: number; readonly fill: string }
  | {
      readonly kind: 'text'
      readonly x: number
      readonly y: number
      readonly text: string
      readonly size: number
      readonly anchor: 'start' | 'middle' | 'end'
      readonly fill: string
    }

export interface Drawing {
  readonly width: number
  readonly height: number
  readonly shapes: ReadonlyArray<Shape>
}

/** Told apart by people who are colour-blind, and by their lightness on paper (Okabe and Ito); lines are dashed differently, too. */
const colours = ['#0072B2', '#D55E00', '#009E73', '#CC79A7', '#E69F00', '#56B4E9'] as const
export const dashes: ReadonlyArray<ReadonlyArray<number> | undefined> = [undefined, [5, 3], [1.5, 2.5], [8, 3, 2, 3]]
export const ink = '#333333'
export const faint = '#D9DEE4'

/** The colour of the n-th series, from 0. */
export const colourOf = (index: number): string => colours[index % colours.length] ?? ink
