/** What can be taken out: the register, the clocks, the trail, the cases of indicators, the events. */
export { cloudEvents, type EventsLooking } from './events.js'
export { indicatorCasesTable } from './indicator-cases.js'
export { exportedTable } from './tables.js'
