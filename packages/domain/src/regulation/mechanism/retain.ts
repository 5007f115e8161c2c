import type { ObligationMechanism, StreamScope, Trigger } from '../language/duty.js'
import type { Retain } from '../language/work.js'

/** What shows that a deed is done. Keeping and copying are properties of the store. */
const dischargedBy: { readonly [deed: string]: string } = {
  file: 'Archived',
  archive: 'Archived',
  seal: 'act:records-sealed',
  'back-up': 'act:backup-done',
  'hand-over': 'act:records-sealed',
  destroy: 'act:records-sealed',
}

const recurs = (trigger: Trigger): boolean => typeof trigger === 'object' && 'every' in trigger

/** What recurs with the calendar is a duty of the institution, whatever the cases. */
const scopeOf = (on: Trigger): { readonly scope?: StreamScope } => (recurs(on) ? { scope: 'institution' } : {})

/** The duties in filing, archiving, sealing and back-up, and those that follow from them. */
export const retentionDuties = (retain: Retain): ReadonlyArray<ObligationMechanism> => {
  const { do: deed, on, when, by, creates, then = [] } = retain
  const created = creates !== undefined && 'oblige' in creates ? creates : undefined
  const named = created?.oblige
  const stopsOn = named ?? dischargedBy[deed]
  const duty = (
    on: Trigger,
    pattern: ObligationMechanism['stopsOn'],
    responsible: Retain['by'],
  ): ObligationMechanism => ({
    kind: 'obligation',
    startsOn: on,
    stopsOn: pattern,
    responsible,
    ...(created?.within === undefined ? {} : { within: created.within }),
    ...scopeOf(on),
    ...(when === undefined || recurs(on) ? {} : { appliesWhen: when }),
  })
  return [
    ...(stopsOn === undefined || deed === 'keep' || deed === 'copy' ? [] : [duty(on, stopsOn, by)]),
    ...then.map((next) => duty(next.on, dischargedBy[next.do] ?? 'Archived', by)),
  ]
}
