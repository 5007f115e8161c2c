import type { Configuration, Origin } from './resolve.js'
import { type SettingKey, settingKeys, settingOf } from './schema.js'

/** A setting as it may be shown. */
export interface Told {
  readonly key: SettingKey
  /** `null`: not set. A secret is `***`. */
  readonly value: unknown
  readonly origin: Origin
}

/** Every setting with its origin, secrets masked. */
export const told = ({ settings, origins }: Configuration): ReadonlyArray<Told> =>
  settingKeys.map((key) => {
    const value: unknown = settings[key]
    const masked = settingOf(key).secret === true && value !== undefined ? '***' : value
    return { key, value: masked ?? null, origin: origins[key] }
  })
