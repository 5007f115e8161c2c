import type { Look as Looking, Revealed, RevealedRecord } from '@redress/domain/reveal'
import * as E from 'fp-ts/lib/Either.js'
import { hiddenParts } from '../../../answers/hidden.js'
import type { HiddenPart } from '../../../answers/types/index.js'
import { given } from '../../../given.js'
import type { Context } from '../../context.js'
import { type ExitCode, exit } from '../../exit.js'
import { ofReveal } from '../../failure.js'
import { fail, print } from '../../print.js'
import { type Labelled, renderLabelled } from '../../render/labelled.js'
import { withKeys } from './opened.js'

/** Who looks, and why. */
export interface RevealOptions {
  readonly reason: string
  readonly as?: string | undefined
  readonly unit?: string | undefined
  readonly role?: ReadonlyArray<string> | undefined
}

/** As long as there is no sign-in, whoever sits at the machine says under which role they look. */
export const viewerOf = ({
  as = 'local',
  unit,
  role = ['local'],
}: Omit<RevealOptions, 'reason'>): Looking['viewer'] => ({
  id: as,
  roles: role,
  ...given({ unit }),
})

/** A case that was shown, as `--json` has it. */
export interface ShownCase {
  readonly complaint: string
  readonly status: Revealed['status']
  readonly complainant: Revealed['complaint']['complainant'] | null
  readonly fields: Revealed['complaint']['fields']
  readonly events: ReadonlyArray<{ readonly type: string; readonly occurredAt: string; readonly data: unknown }>
  readonly hidden: ReadonlyArray<HiddenPart>
}

/** A record beside the cases that was shown, as `--json` has it. */
export type ShownRecord = Pick<ShownCase, 'status' | 'events' | 'hidden'> & { readonly stream: string }

const eventOf = ({ type, occurredAt, data }: ShownCase['events'][number]) => ({ type, occurredAt, data })

export const recordAsJson = ({ stream, events, hidden, status }: RevealedRecord): ShownRecord => ({
  stream,
  status,
  events: events.map(eventOf),
  hidden: hiddenParts(hidden),
})

/** A case that was shown, with all that it says. */
export const asJson = ({ complaint, events, hidden, status }: Revealed): ShownCase => ({
  complaint: complaint.id,
  status,
  complainant: complaint.complainant ?? null,
  fields: complaint.fields,
  events: events.map(eventOf),
  hidden: hiddenParts(hidden),
})

/** Why something was not shown. */
export const whyHidden = {
  role: ['所任角色不可见', 'no role of yours shows it'],
  clause: ['条款', 'clause'],
  author: ['举报人', 'who made the report'],
} as const

const rows = ({ fields, hidden, status }: ShownCase): ReadonlyArray<Labelled> => [
  ...(status === 'open' ? [] : [[{ zh: '状态', en: 'status' }, status] as const]),
  ...Object.entries(fields).map(([name, value]) => [{ zh: name, en: name }, String(value)] as const),
  ...hidden.map(
    ({ path, why, clauses }) =>
      [{ zh: `未显示 ${path}`, en: `hidden ${path}` }, [whyHidden[why].join(' · '), ...clauses].join(' ')] as const,
  ),
]

/**
 * `redress reveal`: cases in the clear, as far as role and clause allow; on record before they are shown. Several at once are an
 * export, an entry each: what a clause keeps from being exported stays hidden.
 */
export const reveal = (context: Context, ids: ReadonlyArray<string>, options: RevealOptions): Promise<ExitCode> =>
  withKeys(context, async (redress) => {
    const purpose = ids.length > 1 ? 'export' : 'read'
    const look: Looking = { viewer: viewerOf(options), purpose, reason: options.reason, via: 'redress reveal' }
    const answers: ShownCase[] = []
    for await (const shown of redress.reveal.many(ids, look)) {
      if (E.isLeft(shown)) return fail(context, ofReveal(context.data, shown.left))
      answers.push(asJson(shown.right))
    }
    const [only] = answers
    if (only !== undefined && ids.length === 1) print(context, only, renderLabelled(rows(only)))
    else
      print(
        context,
        answers,
        renderLabelled(answers.flatMap((one) => [[{ zh: '投诉', en: 'complaint' }, one.complaint], ...rows(one)])),
      )
    return exit.ok
  })
