import type { ClockMechanism, Extension, Limit, ObligationMechanism, Trigger } from '../language/duty.js'
import type { Target } from '../language/target.js'
import { at, eachOf, fact, into, ref, type Walk, word } from './use.js'
import { walkCondition, walkDuration, walkNum, walkPattern, walkSelection } from './walk-condition.js'

const role = word('role')
const factAt = (walk: Walk, path: string): void => fact(walk, path)

/** Who. External bodies are named by the regulation as it likes. */
export const walkTarget = (walk: Walk, target: Target): void => {
  if (typeof target === 'string') {
    role(walk, target)
    return
  }
  at(walk, 'by', target.by, walkTarget)
  if ('party' in target) walkParty(walk, target)
  else if ('unitOf' in target) walkTarget(into(walk, 'unitOf'), target.unitOf)
  else if ('head' in target) walkTarget(into(walk, 'head'), target.head)
  else if ('superior' in target) walkTarget(into(walk, 'superior'), target.superior)
  else if ('anyOf' in target) eachOf(walk, 'anyOf', target.anyOf, walkTarget)
  else if ('firstOf' in target) {
    eachOf(walk, 'firstOf', target.firstOf, walkTarget)
    at(walk, 'else', target.else, walkTarget)
  } else if ('named' in target) walkSelection(into(walk, 'named'), target.named)
  else if ('roster' in target) walk.found({ sort: 'undeclarable', what: 'roster', word: target.roster }, walk.path)
  else if ('table' in target) walk.found({ sort: 'undeclarable', what: 'table', word: target.table }, walk.path)
}

const walkParty = (walk: Walk, target: Exclude<Extract<Target, { party: unknown }>, string>): void => {
  if (typeof target.party === 'string') role(into(walk, 'party'), target.party)
  else fact(into(walk, 'party', 'fact'), target.party.fact)
  at(walk, 'in', target.in, factAt)
  at(walk, 'unless', target.unless, walkCondition)
}

export const walkTrigger = (walk: Walk, trigger: Trigger): void => {
  if (typeof trigger === 'string' || 'event' in trigger) walkSelection(walk, trigger)
  else if ('anyOf' in trigger) eachOf(walk, 'anyOf', trigger.anyOf, walkTrigger)
  else if ('becomes' in trigger) walkCondition(into(walk, 'becomes'), trigger.becomes)
  else if ('clock' in trigger) {
    if (trigger.clock !== '*') ref(true)(into(walk, 'clock'), trigger.clock)
    if (typeof trigger.is === 'object') walkNum(into(walk, 'is', 'share'), trigger.is.share)
  }
}

export const walkLimit = (walk: Walk, limit: Limit): void => {
  if ('n' in limit || 'fact' in limit) {
    walkDuration(walk, limit)
    return
  }
  if ('earliest' in limit) {
    eachOf(walk, 'earliest', limit.earliest, walkLimit)
    return
  }
  at(walk, 'else', limit.else, walkLimit)
  if ('dueOf' in limit) {
    eachOf(walk, 'dueOf', limit.dueOf, ref(true))
    at(walk, 'share', limit.share, walkNum)
  } else if ('at' in limit) {
    at(walk, 'at', limit.at, factAt)
    at(walk, 'plus', limit.plus, walkDuration)
    at(walk, 'minus', limit.minus, walkDuration)
  } else walkByClass(walk, limit)
}

const walkByClass = (walk: Walk, limit: Extract<Limit, { by: unknown }>): void => {
  at(walk, 'by', limit.by, factAt)
  for (const [value, part] of Object.entries(limit.limits)) {
    const inner = into(walk, 'limits', value)
    walk.found({ sort: 'value', word: value, fact: limit.by, operator: 'by' }, inner.path)
    walkLimit(inner, part)
  }
}

const walkExtension = (walk: Walk, extension: Extension): void => {
  at(walk, 'on', extension.on, walkSelection)
  for (const key of ['maxTotal', 'maxAdded', 'notAfter'] as const) at(walk, key, extension[key], walkLimit)
  at(walk, 'approver', extension.approver, walkTarget)
  eachOf(walk, 'requires', extension.requires, walkSelection)
  eachOf(walk, 'with', extension.with, ref(true))
}

export const walkDuty = (walk: Walk, duty: ClockMechanism | ObligationMechanism): void => {
  at(walk, 'forEach', duty.forEach, walkCondition)
  at(walk, 'startsOn', duty.startsOn, walkTrigger)
  eachOf(walk, 'startsAt', duty.startsAt, factAt)
  at(walk, 'appliesWhen', duty.appliesWhen, walkCondition)
  at(walk, 'stopsOn', duty.stopsOn, walkPattern)
  eachOf(walk, 'cancelsOn', duty.cancelsOn, walkSelection)
  at(walk, 'responsible', duty.responsible, walkTarget)
  eachOf(walk, 'before', duty.before, walkSelection)
  at(walk, 'within', duty.within, walkLimit)
  eachOf(walk, 'warnAt', duty.warnAt, walkLimit)
  at(walk, 'extension', duty.extension, walkExtension)
  at(walk, 'repeat', duty.repeat, (inner, { every, until }) => {
    at(inner, 'every', every, walkLimit)
    at(inner, 'until', until, walkPattern)
  })
  at(walk, 'counting', duty.counting?.schedule, (inner, schedule) =>
    walk.found({ sort: 'undeclarable', what: 'schedule', word: schedule }, `${inner.path}.schedule`),
  )
}
