import type { Regulation } from '../../regulation/language/regulation.js'
import { accountability } from './clauses-accountability.js'
import { dispatch } from './clauses-dispatch.js'
import { handling } from './clauses-handling.js'
import { inquiries } from './clauses-inquiries.js'
import { intake } from './clauses-intake.js'
import { limits } from './clauses-limits.js'
import { principles } from './clauses-principles.js'
import { province } from './clauses-province.js'
import { records } from './clauses-records.js'
import { reports } from './clauses-reports.js'
import { results } from './clauses-results.js'
import { revisit } from './clauses-revisit.js'
import { service } from './clauses-service.js'
import { head } from './head.js'

/** A tobacco company's monitoring centre and whatever reaches it (客户投诉咨询受理监督工作制度及流程): 57 clauses, seven of them by hand. */
export const tobaccoMonitoringCentre: Regulation = {
  ...head,
  clauses: [
    ...principles,
    ...service,
    ...records,
    ...intake,
    ...inquiries,
    ...reports,
    ...limits,
    ...handling,
    ...results,
    ...province,
    ...revisit,
    ...dispatch,
    ...accountability,
  ],
} satisfies Regulation
