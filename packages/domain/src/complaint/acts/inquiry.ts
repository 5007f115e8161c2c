import * as t from 'io-ts'
import { Finite, Id, InstantString, Int, Narrative, oneOf, Term } from '../../codec/words.js'
import { act } from './define.js'

/** Acts that find out what happened. */
export const inquiry = {
  'evidence-collected': act('取证', 'evidence collected', ['complaint'], {
    kind: oneOf('EvidenceKind', [
      'statement',
      'record',
      'sample',
      'inspection',
      'testResult',
      'technicalAnalysis',
      'productionRecord',
      'siteVisit',
    ] as const),
    source: Term,
    custody: Narrative,
  }),
  'incident-declared': act('事故发生', 'incident declared', ['complaint'], {
    happenedAt: InstantString,
    discoveredAt: InstantString,
    casualties: Int,
  }),
  'investigation-planned': act('调查方案', 'investigation planned', ['complaint'], {
    objective: Narrative,
    methods: Narrative,
    investigators: t.array(Id),
    evidence: Narrative,
    deadline: InstantString,
  }),
  'investigation-started': act('开始调查', 'investigation started', ['complaint'], { person: Id }),
  'joint-inspection-held': act('会勘、立会', 'joint inspection held', ['complaint'], {
    participants: t.array(Term),
    findings: Narrative,
    delegated: t.boolean,
  }),
  'joint-inspection-requested': act('会勘申请', 'joint inspection requested', ['complaint'], {
    participants: t.array(Term),
  }),
  /** `amount` in units of `currency`, yuan where none is said. */
  'loss-assessed': act('损失认定', 'loss assessed', ['complaint'], { amount: Finite, currency: Term }),
  'public-exposure-recorded': act('媒体曝光', 'public exposure', ['complaint'], {
    medium: Term,
    reach: Narrative,
    causedByHandling: t.boolean,
  }),
  /** A sample is a duty of the institution, too: its reviews stand on its own stream. */
  'recording-reviewed': act(
    '调听、复听、抽查录音',
    'recording reviewed',
    ['complaint', 'call', 'agent', 'institution'],
    { callRef: Id, role: Term, finding: Narrative, score: Finite },
  ),
  'responsibility-determined': act('责任归属', 'responsibility determined', ['complaint'], {
    unit: Id,
    person: Id,
    share: Finite,
  }),
}
