import * as t from 'io-ts'
import { defineEvent } from '../aggregate/define.js'
import { plain } from '../codec/personal.js'
import { shape } from '../codec/shape.js'
import { Day, Id, Int, oneOf, Term, Text } from '../codec/words.js'

/** Why personal data are erased: `order` is that of a court or an authority. */
export const erasureBases = ['request', 'retention', 'consent-withdrawn', 'unlawful', 'order'] as const
export const ErasureBasis = oneOf('ErasureBasis', erasureBases)
export type ErasureBasis = t.TypeOf<typeof ErasureBasis>

/** A case as it stood when its erasure was decided: `until` is the last day on which a clause has it kept. */
export const CaseSeen = shape('CaseSeen', { complaint: Id, status: Term }, { until: Day })
export type CaseSeen = t.TypeOf<typeof CaseSeen>

/** Processing is restricted (限制处理): kept, not used. */
export const Restricted = defineEvent({
  type: 'Restricted',
  says: { zh: '限制处理', en: 'restriction' },
  schema: 1,
  data: shape('Restricted', { basis: Term }, { clause: Id }),
})

export const RestrictionLifted = defineEvent({
  type: 'RestrictionLifted',
  says: { zh: '解除限制', en: 'restriction lifted' },
  schema: 1,
  data: shape('RestrictionLifted', { basis: Term }, {}),
})

/** Nothing may be erased (保全), on the word of an authority or a clause; `until` is its last day. */
export const Held = defineEvent({
  type: 'Held',
  says: { zh: '保全', en: 'hold' },
  schema: 1,
  data: shape('Held', { hold: Id, authority: Term }, { clause: Id, until: Day }),
})

export const Released = defineEvent({
  type: 'Released',
  says: { zh: '解除保全', en: 'release of a hold' },
  schema: 1,
  data: shape('Released', { hold: Id, basis: Term }, {}),
})

/** What a clause had a case kept until. */
export const KeptUntil = shape(
  'KeptUntil',
  { complaint: Id, regulation: Id, version: Term, clause: Id, until: Day },
  {},
)

/**
 * Nothing has the data kept any more (保存期满): no clause, and where `months` is said not the deployment either. It proposes an
 * erasure; somebody has to order it.
 */
export const RetentionEnded = defineEvent({
  type: 'RetentionEnded',
  says: { zh: '保存期满', en: 'end of retention' },
  schema: 1,
  data: shape('RetentionEnded', { since: Day, kept: t.array(KeptUntil) }, { months: Int }),
})

/** From here on the keys named are to be destroyed, whatever stops on the way. */
export const ErasureOrdered = defineEvent({
  type: 'ErasureOrdered',
  says: { zh: '决定删除', en: 'erasure ordered' },
  schema: 1,
  data: shape(
    'ErasureOrdered',
    { order: Id, basis: ErasureBasis, reason: Term, keys: t.array(Term), cases: t.array(CaseSeen) },
    { clause: Id },
  ),
})

/** A new case came before the keys were destroyed, or somebody thought better of it. */
export const ErasureCancelled = defineEvent({
  type: 'ErasureCancelled',
  says: { zh: '撤销删除', en: 'erasure cancelled' },
  schema: 1,
  data: shape('ErasureCancelled', { order: Id, basis: Term }, {}),
})

/** The keys are destroyed, and every case says so. The receipt is kept whole, so that a restored key store can be told. */
export const Erased = defineEvent({
  type: 'Erased',
  says: { zh: '个人信息删除', en: 'erasure of personal data' },
  schema: 1,
  data: shape(
    'SubjectErased',
    { order: Id, receipt: Id, keys: Int, streams: Int, document: plain('a receipt: ids, terms, a signature', Text) },
    {},
  ),
})
