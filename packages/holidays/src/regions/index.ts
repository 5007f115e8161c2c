/**
 * Holidays of other regions, as layers over `MON-FRI`: the same types as everything else, and no more than the years that
 * were gazetted; outside, `OutOfRange`.
 */

export { HONG_KONG } from './hong-kong.js'
export { MACAU } from './macau.js'
