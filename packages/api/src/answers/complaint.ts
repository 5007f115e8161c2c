import type { Complaint } from '@redress/domain'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import type { AnswerContext } from './context.js'
import { foldComplaint } from './fold.js'
import type { Answers, ComplaintAnswer } from './types/index.js'

const shown = (complaint: Complaint, revision: number): ComplaintAnswer => ({
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
})

/** A complaint as it stands now, from the log. */
export const complaintAnswer = ({ store, rules }: AnswerContext): Answers['complaint'] => {
  const fold = foldComplaint(store, rules)
  return (id) =>
    pipe(
      fold(id),
      TE.map(({ dossier, revision }) => shown(dossier.complaint, revision)),
    )
}
