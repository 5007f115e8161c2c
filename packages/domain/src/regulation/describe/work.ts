import type { Bilingual } from '../../complaint/rejection.js'
import type { Regulation } from '../language/regulation.js'
import type { Target } from '../language/target.js'
import type { Escalate, Route } from '../language/work.js'
import { conditionName } from './condition.js'
import { durationName } from './duration.js'
import { effectName, setsName } from './effect.js'
import { openingName } from './limit.js'
import { about, bare, frame, join, listed, lookup, say, sentence, wordsName } from './phrase.js'
import { targetName } from './target.js'

const steps: { readonly [step: string]: Bilingual } = {
  intake: say('接收', 'intake'),
  own: say('主管', 'ownership'),
  assign: say('派单', 'dispatch'),
  accept: say('受理', 'acceptance'),
  handle: say('办理', 'handling'),
  investigate: say('调查', 'investigation'),
  attend: say('到场', 'attendance'),
  decide: say('决定', 'decision'),
  remedy: say('补救', 'remedy'),
  sanction: say('处分', 'sanction'),
  reply: say('答复', 'reply'),
  deliver: say('送达', 'delivery'),
  revisit: say('回访', 'revisit'),
  return: say('反馈', 'return'),
  report: say('报告', 'report'),
  notify: say('告知', 'notice'),
  track: say('跟踪', 'tracking'),
  record: say('登记', 'recording'),
  redispatch: say('再派单', 'second dispatch'),
  transfer: say('移交', 'transfer'),
  'transfer-out': say('移送外部', 'transfer to an outside body'),
  divert: say('分流', 'diversion'),
}

/** A step of the work in words. */
export const stepName = (step: string): Bilingual => lookup(steps, step) ?? bare(step)

const suggested = say('仅作建议', 'a suggestion only')

/** What routes and escalations say alike. */
const passing = ({ when, by, cc, within }: Route | Escalate, regulation: Regulation) => {
  const who = (target: Target) => targetName(target, regulation)
  return [
    about(when, '适用于{0}', 'where {0}', (each) => conditionName(each, regulation)),
    about(by, '由{0}经办', 'done by {0}', who),
    about(cc, '抄送{0}', 'copied to {0}', (targets) => listed(targets, who)),
    about(within, '在{0}之内', 'within {0}', (length) => durationName(length, regulation)),
  ]
}

export const routeSentence = (route: Route, regulation: Regulation): Bilingual => {
  const step = wordsName(route.step, stepName)
  const on = openingName(route.on, regulation, '“{0}”时', 'on {0}')
  return sentence(
    route.to === undefined
      ? frame('{0}，安排{1}', '{0}: {1}', on, step)
      : frame('{0}，{1}归{2}', '{0}, {1} is for {2}', on, step, targetName(route.to, regulation)),
    ...passing(route, regulation),
    about(route.else, '否则归{0}', 'else for {0}', (target) => targetName(target, regulation)),
    about(route.order, '优先次序{0}', 'in place {0} of the order', (order) => bare(String(order))),
    about(route.via, '经由{0}', 'by {0}', (ways) => listed(ways, bare)),
    about(route.priority, '优先办理', 'ahead of the queue'),
    about(route.ends, '原有时限终止', 'the open clocks end'),
    about(route.sets, '并将{0}', 'and {0}', (sets) => setsName(sets, regulation)),
    about(route.creates, '{0}', '{0}', (creates) => effectName(creates, regulation)),
    route.mode === 'suggest' ? suggested : undefined,
  )
}

const repeats = {
  once: say('每件一次', 'once per case'),
  perEvent: say('每次事件都上报', 'at each event'),
  perRound: say('每轮一次', 'once per round'),
  perGroup: say('每组一次', 'once per group'),
} as const

export const escalateSentence = (escalate: Escalate, regulation: Regulation): Bilingual =>
  sentence(
    frame(
      '{0}，上报{1}',
      '{0}, the case goes up to {1}',
      openingName(escalate.on, regulation, '“{0}”时', 'on {0}'),
      targetName(escalate.to, regulation),
    ),
    ...passing(escalate, regulation),
    about(escalate.do, '并且{0}', 'and: {0}', (effects) =>
      join(
        effects.map((effect) => effectName(effect, regulation)),
        '，',
        ', ',
      ),
    ),
    escalate.repeat === undefined ? undefined : repeats[escalate.repeat],
    about(escalate.keepOwner, '主管不变', 'its owner stays'),
    escalate.mode === 'suggest' ? suggested : undefined,
  )
