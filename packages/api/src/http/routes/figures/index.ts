import type { Route } from '../../route.js'
import { bulletin } from './bulletin.js'
import { indicatorRoutes } from './indicators.js'
import { reportRoutes } from './reports.js'

/** Figures, each with the way to its cases. */
export const figures: ReadonlyArray<Route> = [...indicatorRoutes, ...reportRoutes, bulletin]
