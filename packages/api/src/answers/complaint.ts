import type { Complaint } from '@redress/domain'
import type { Look, Viewer } from '@redress/domain/reveal'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import type { AnswerContext } from './context.js'
import { revealFailed } from './error.js'
import { foldComplaint } from './fold.js'
import { hiddenParts } from './hidden.js'
import type { Answers, ComplaintAnswer } from './types/index.js'

const shown = (
  complaint: Complaint,
  revision: number,
  { personal, hidden }: Pick<ComplaintAnswer, 'personal' | 'hidden'>,
): ComplaintAnswer => ({
  complaint: complaint.id,
  revision,
  status: complaint.status,
  regulations: complaint.regulations,
  kind: complaint.kind ?? null,
  channel: complaint.channel ?? null,
  form: complaint.form ?? null,
  number: complaint.number ?? null,
  receivedAt: complaint.receivedAt ?? null,
  unit: complaint.unit ?? null,
  handler: complaint.handler ?? null,
  owner: complaint.owner ?? null,
  round: complaint.round,
  objections: complaint.objections,
  satisfaction: complaint.satisfaction ?? null,
  outcome: complaint.outcome ?? null,
  complainant: complaint.complainant ?? null,
  respondent: complaint.respondent ?? null,
  subject: complaint.subject ?? null,
  classes: complaint.classes,
  flags: complaint.flags,
  fields: complaint.fields,
  personal,
  hidden,
})

/** Whoever sits at the machine, where nobody signs in. */
const local: Viewer = { id: 'local', roles: ['local'] }

/** Who has a case in hand need not say why; an auditor does. */
const lookOf = (viewer: Viewer, reason = viewer.roles.includes('auditor') ? '' : 'handling'): Look => ({
  viewer,
  purpose: 'read',
  reason,
  via: 'complaint',
})

/** A complaint as it stands now, from the log; what is personal in the clear where the look can be put on record. */
export const complaintAnswer = ({ store, rules, reveal }: AnswerContext): Answers['complaint'] => {
  if (reveal !== undefined)
    return (id, viewer = local, reason) =>
      pipe(
        reveal.one(id, lookOf(viewer, reason)),
        TE.bimap(revealFailed, ({ complaint, revision, status, hidden }) =>
          shown(complaint, revision, { personal: status, hidden: hiddenParts(hidden) }),
        ),
      )
  const fold = foldComplaint(store, rules)
  return (id) =>
    pipe(
      fold(id),
      TE.map(({ dossier, revision }) => shown(dossier.complaint, revision, { personal: 'sealed', hidden: [] })),
    )
}
