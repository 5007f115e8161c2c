import { type Complaint, type ComplaintEvent, dataOf, eventsOf } from '@redress/domain'

type Bag = { readonly [key: string]: unknown }

const named = (prefix: string, bag: unknown): ReadonlyArray<string> =>
  Object.keys((bag as Bag | undefined) ?? {}).map((key) => `${prefix}.${key}`)

/** Scores and words of a satisfied complainant become record fields of these names. */
const ofAct = ({ act, details }: Bag): ReadonlyArray<string> =>
  act === 'satisfaction-recorded'
    ? named('field.satisfaction', details)
    : act === 'loss-assessed'
      ? ['field.incident.lossAmount']
      : []

const own = (event: ComplaintEvent): ReadonlyArray<string> => {
  const data = dataOf(event)
  const { sets = [], overrides = [] } = event.evidence
  return [
    ...named('field', data['field']),
    ...named('notGiven', data['notGiven']),
    ...ofAct(data),
    ...sets.map(({ path }) => path),
    ...overrides.flatMap((override) => Object.keys(override.sets ?? {})),
  ]
}

/** The event that a correction takes out of every count. */
const annulled = (event: ComplaintEvent, after: Complaint): ComplaintEvent | undefined =>
  event.type === 'Corrected' && event.data.annuls === true
    ? eventsOf(after).find(({ id }) => id === event.data.event)
    : undefined

/** Record fields and reasons that events after a state entered, by path; of one that annuls another, those of the other, too. */
export const saidBetween = (before: Complaint, after: Complaint): ReadonlySet<string> => {
  const said = new Set<string>()
  const met = new Set<string>()
  const first = before.history?.length ?? 0
  for (let h = after.history; h !== undefined && h.length > first; h = h.earlier)
    for (
      let event: ComplaintEvent | undefined = h.event;
      event !== undefined && !met.has(event.id);
      event = annulled(event, after)
    ) {
      met.add(event.id)
      for (const path of own(event)) said.add(path)
    }
  return said
}
