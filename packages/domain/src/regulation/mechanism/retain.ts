import { type Environment, unsupported } from '../environment.js'
import type { ObligationMechanism } from '../language/duty.js'
import type { Retain } from '../language/mechanism.js'

const dischargedBy: { readonly [deed: string]: string } = {
  file: 'Archived',
  archive: 'Archived',
}

/** Filing and archiving are duties of `by` from `on`, met by `Archived`; keeping and copying are properties of the store. */
export const retentionDuty = (env: Environment, path: string, retain: Retain): ObligationMechanism | undefined => {
  const { do: deed, on, when, by } = retain
  if (deed === 'keep' || deed === 'copy') return undefined
  const stopsOn = dischargedBy[deed]
  if (stopsOn === undefined) {
    unsupported(env, `${path}.do`, `retention by ${deed}`)
    return undefined
  }
  return {
    kind: 'obligation',
    startsOn: on,
    stopsOn,
    responsible: by,
    ...(when === undefined ? {} : { appliesWhen: when }),
  }
}
