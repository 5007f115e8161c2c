import type { Bilingual } from '../../complaint/rejection.js'
import type { ClockMechanism, Duty, Extension, ObligationMechanism } from '../language/duty.js'
import type { Regulation } from '../language/regulation.js'
import { conditionName, wordingOf } from './condition.js'
import { factName } from './fact.js'
import { countingName, limitName, openingName, refName } from './limit.js'
import { about, bare, either, frame, join, listed, present, say, sentence } from './phrase.js'
import { patternName, selectionName } from './selection.js'
import { targetName } from './target.js'

export const scopeNames = {
  complaint: say('逐件投诉', 'per complaint'),
  call: say('逐通来电', 'per call'),
  agent: say('逐人', 'per agent'),
  unit: say('逐单位', 'per unit'),
  institution: say('整个机构', 'for the institution'),
} as const

const pers = {
  first: say('只起算一次', 'it starts once'),
  each: say('每次分别起算', 'it starts anew for each'),
  restart: say('每次重新起算', 'each one starts it over'),
} as const

const extensionName = (extension: Extension, regulation: Regulation): Bilingual => {
  const selection = (each: Parameters<typeof selectionName>[0]) =>
    selectionName(each, regulation, wordingOf(regulation))
  const limit = (each: Parameters<typeof limitName>[0]) => limitName(each, regulation)
  const parts = present([
    about(extension.on, '凭“{0}”', 'by {0}', selection),
    about(extension.to, '延至{0}', 'until the {0}', (to) => factName(to, regulation)),
    about(extension.maxTotal, '总计不超过{0}', 'at most {0} in all', limit),
    about(extension.maxAdded, '每次不超过{0}', 'by at most {0}', limit),
    about(extension.notAfter, '不晚于{0}', 'not beyond {0}', limit),
    about(extension.times, '至多{0}次', 'at most {0} times', (times) => bare(String(times))),
    about(extension.reason, '须说明理由', 'a reason is given'),
    about(extension.approver, '由{0}批准', 'approved by {0}', (approver) => targetName(approver, regulation)),
    about(extension.requires, '事先须有{0}', 'after {0}', (needed) => listed(needed, selection)),
    about(extension.with, '{0}随之延长', '{0} is prolonged with it', (refs) =>
      listed(refs, (ref) => refName(ref, regulation)),
    ),
  ])
  return parts.length === 0
    ? say('可以延期', 'it may be prolonged')
    : frame('可以延期（{0}）', 'it may be prolonged ({0})', join(parts, '，', ', '))
}

const qualifiers = (duty: Duty, regulation: Regulation): ReadonlyArray<Bilingual | undefined> => {
  const condition = (each: Parameters<typeof conditionName>[0]) => conditionName(each, regulation)
  const selection = (each: Parameters<typeof selectionName>[0]) =>
    selectionName(each, regulation, wordingOf(regulation))
  return [
    duty.scope === undefined ? undefined : scopeNames[duty.scope],
    about(duty.forEach, '对象为{0}者', 'for all of whom {0}', condition),
    about(duty.appliesWhen, '仅当{0}', 'only where {0}', condition),
    about(duty.startsAt, '起算时间为{0}', 'counted from the {0}', (paths) =>
      join(
        paths.map((path) => factName(path, regulation)),
        '，没有的为',
        ', failing that the ',
      ),
    ),
    duty.per === undefined ? undefined : pers[duty.per],
    about(duty.key, '按“{0}”分别计算', 'apart for each "{0}"', bare),
    about(duty.before, '并须在“{0}”之前完成', 'and before {0}', (before) => either(before.map(selection))),
    duty.severity === undefined
      ? undefined
      : duty.severity === 'refuse'
        ? say('未完成的不准办理', 'which is refused until then')
        : say('未完成的记为逾期', 'which else counts as a breach'),
    about(
      duty.repeat,
      '此后每隔{0}重复，直至“{1}”',
      'again every {0} until {1}',
      ({ every }) => limitName(every, regulation),
      ({ until }) => patternName(until, regulation, wordingOf(regulation)),
    ),
    about(duty.cancelsOn, '遇“{0}”即告终止', 'it ends on {0}', (cancels) => either(cancels.map(selection))),
    about(duty.outlivesWithdrawal, '撤诉后仍须履行', 'it outlives a withdrawal'),
    duty.counting === undefined ? undefined : countingName(duty.counting),
    about(duty.warnAt, '在{0}时预警', 'a warning is given at {0}', (limits) =>
      listed(limits, (limit) => limitName(limit, regulation)),
    ),
    duty.suspendableFor === undefined
      ? undefined
      : duty.suspendableFor.length === 0
        ? say('不得中止', 'it is never suspended')
        : frame('可因{0}中止', 'it is suspended for {0}', listed(duty.suspendableFor, bare)),
    duty.extension === undefined ? undefined : extensionName(duty.extension, regulation),
    duty.modality === undefined || duty.modality === 'must'
      ? undefined
      : duty.modality === 'should'
        ? say('逾期只作提示', 'late is a warning')
        : say('可以不做', 'it may be left undone'),
  ]
}

/** A duty with or without limit, in one sentence. */
export const dutySentence = (duty: ClockMechanism | ObligationMechanism, regulation: Regulation): Bilingual => {
  const [from, who, what] = [
    openingName(duty.startsOn, regulation, '自“{0}”起', 'from {0} on'),
    targetName(duty.responsible, regulation),
    patternName(duty.stopsOn, regulation, wordingOf(regulation)),
  ]
  return sentence(
    duty.within === undefined
      ? frame('{0}，{1}须完成“{2}”', '{0}, {1} owes {2}', from, who, what)
      : frame(
          '{0}，{1}须完成“{2}”，时限为{3}',
          '{0}, {1} owes {2} within {3}',
          from,
          who,
          what,
          limitName(duty.within, regulation),
        ),
    ...qualifiers(duty, regulation),
  )
}
