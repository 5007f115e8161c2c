/** Redress as a service: one opened deployment, its answers, and HTTP over them. */

export { parseAsOf } from './answers/as-of.js'
export type { AnswerError } from './answers/error.js'
export type * from './answers/types/index.js'
export * from './export/index.js'
export * from './files/index.js'
export { type AppOptions, buildApp } from './http/app.js'
export type { Limits } from './http/gate/limiter.js'
export { type ListenError, type Listening, type ListenOptions, listen } from './http/listen.js'
export type { Identity, Role, SignedRole } from './identity/identity.js'
export type { Claims, OidcOptions } from './identity/oidc/options.js'
export type { Permission } from './identity/permission.js'
export { oidcSignIn, type SignIn, type SignInError } from './identity/sign-in.js'
export {
  type ImportError,
  type ImportOptions,
  type ImportReport,
  importRegister,
} from './import/index.js'
export {
  type LogOptions,
  type OpenError,
  openRedress,
  type PlacesChoice,
  type PostgresPlace,
  type Redress,
  type RedressOptions,
  type RulesChoice,
} from './redress.js'
export * from './reports/index.js'
export type { Measuring } from './telemetry/measuring.js'
