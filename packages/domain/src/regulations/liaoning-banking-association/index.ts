import type { Regulation } from '../../regulation/language/regulation.js'
import { association } from './clauses-association.js'
import { branch } from './clauses-branch.js'
import { bulletin } from './clauses-bulletin.js'
import { contacts } from './clauses-contacts.js'
import { final } from './clauses-final.js'
import { general } from './clauses-general.js'
import { interview } from './clauses-interview.js'
import { interviewRepeated } from './clauses-interview-repeated.js'
import { limits } from './clauses-limits.js'
import { branchLimits } from './clauses-limits-branch.js'
import { member } from './clauses-member.js'
import { memberOwn } from './clauses-member-own.js'
import { head } from './head.js'

/** Complaints about banks, passed on by their association (辽宁省银行业客户服务投诉受理及处理暂行办法): 44 clauses, seven of them by hand. */
export const liaoningBankingAssociation: Regulation = {
  ...head,
  clauses: [
    ...general,
    ...contacts,
    ...association,
    ...bulletin,
    ...member,
    ...memberOwn,
    ...branch,
    ...limits,
    ...branchLimits,
    ...interview,
    ...interviewRepeated,
    ...final,
  ],
} satisfies Regulation
