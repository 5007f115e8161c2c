/** Who looked at whose personal data, when, why and under which role. */

export { type AccessError, accessLogFailed } from './error.js'
export { recordingInTime } from './in-time.js'
export { accessPages } from './pages.js'
export type { AccessEntry, AccessLog, AccessPurpose, AccessQuery, AccessVerified, NewAccess } from './port.js'
export { type SqliteAccessOptions, sqliteAccess } from './sqlite/index.js'
