import type { Confidential, Escalate, Retain, Route } from '../language/work.js'
import { condition, within } from './condition.js'
import { sets } from './decision.js'
import { effect, trigger, triggerEvents } from './duty.js'
import { factAt } from './fact.js'
import { target, viewer } from './target.js'
import { duration } from './values.js'
import { steps } from './vocabulary/steps.js'
import { among, at, eachOf, into, oneOrMany, report, type Walk } from './walk.js'

/** What routes and escalations share: set off by an event, they see that event, and the command that it came from. */
const passing = (outer: Walk, { on, when, to, by, cc, within: soon }: Route | Escalate): Walk => {
  const walk = within(outer, { it: triggerEvents(on) ?? ['*'], cmd: [] })
  at(outer, 'on', on, trigger)
  at(walk, 'when', when, condition)
  at(walk, 'to', to, target)
  at(walk, 'by', by, target)
  eachOf(walk, 'cc', cc, target)
  at(walk, 'within', soon, duration)
  return walk
}

const step = (walk: Walk, word: string): void => {
  among(walk, { zh: '环节', en: 'step' }, word, steps)
}

export const route = (outer: Walk, found: Route): void => {
  oneOrMany(outer, 'step', found.step, step)
  const walk = passing(outer, found)
  at(walk, 'else', found.else, target)
  at(walk, 'sets', found.sets, sets)
  at(walk, 'creates', found.creates, effect)
  const { to, else: other, cc, priority, ends, creates, sets: writes } = found
  if ([to, other, cc, priority, ends, creates, writes].some((part) => part !== undefined)) return
  report(walk, 'NoHolder', {
    zh: '该派单规则没有指明由谁办理，也没有其他效果。请写明 to。',
    en: 'This route names nobody and does nothing else either. Say to whom.',
  })
}

export const escalate = (outer: Walk, found: Escalate): void => {
  const walk = passing(outer, found)
  eachOf(walk, 'do', found.do, effect)
}

const WILD = /^(field|case|it|events)\.([\w.]+\.)?\*$/

const readable = (walk: Walk, path: string): void => {
  if (!WILD.test(path)) factAt(within(walk, { it: ['*'] }), path)
}

export const confidential = (outer: Walk, found: Confidential): void => {
  const walk = within(outer, { cmd: [] })
  eachOf(walk, 'fields', found.fields, readable)
  at(walk, 'when', found.when, condition)
  eachOf(walk, 'see', found.see, target)
  at(walk, 'unless', found.unless, condition)
  at(walk, 'mask', found.mask, (w, masks) => {
    for (const [who, fields] of Object.entries(masks)) {
      into(w, who, () => viewer(w, who))
      eachOf(w, who, fields, readable)
    }
  })
}

export const retain = (walk: Walk, found: Retain): void => {
  at(walk, 'on', found.on, trigger)
  at(walk, 'when', found.when, condition)
  at(walk, 'by', found.by, target)
  at(walk, 'to', found.to, target)
  at(walk, 'creates', found.creates, effect)
  at(walk, 'keepFor', found.keepFor, duration)
  eachOf(walk, 'then', found.then, (w, next) => {
    at(w, 'on', next.on, trigger)
    at(w, 'to', next.to, target)
  })
}
