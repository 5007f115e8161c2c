import { dimensions } from './dimensions.js'
import { facts } from './facts.js'
import type { View } from './view.js'

/** The star schema for analysts: facts and dimensions under stable names. */
export const views: ReadonlyArray<View> = [...facts, ...dimensions]
