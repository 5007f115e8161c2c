import type { EpochMs } from '@redress/holidays'
import type { Actor } from '../complaint/party.js'
import type { Rules } from '../complaint/rules.js'
import type { Complaint } from '../complaint/state.js'
import { visibility } from '../privacy/visibility.js'

const stranger: Actor = { id: 'stranger', roles: [] }

/** What a clause hides of a complaint, and from whom of the cast; `stranger` is somebody without any role. */
export const hiddenSeen = (
  rules: Rules,
  complaint: Complaint,
  now: EpochMs,
  cast: { readonly [name: string]: Actor },
  clause: string,
): ReadonlyArray<string> => {
  const seenBy = visibility(rules)({
    stream: complaint,
    now,
    ...(rules.organisation === undefined ? {} : { organisation: rules.organisation }),
  })
  const names = new Map<string, string[]>()
  const note = (what: string, who: string): void =>
    void names.set(what, [...new Set([...(names.get(what) ?? []), who])])
  for (const [name, person] of [...Object.entries(cast), ['stranger', stranger] as const]) {
    for (const purpose of ['read', 'export'] as const)
      for (const hiding of seenBy(person, purpose).hidden)
        if (hiding.clause === clause && (purpose === 'read') !== (hiding.for === 'notToLeave'))
          note(`${hiding.fields.join(', ')} hidden from${purpose === 'export' ? ' exports by' : ''}`, name)
    for (const { clause: by, fields } of seenBy(person).recorded)
      if (by === clause) note(`${fields.join(', ')} recorded when read by`, name)
  }
  return [...names].map(([what, who]) => `${what} ${who.join(', ')}`)
}
