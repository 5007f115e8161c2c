import type { Bilingual } from '../../complaint/rejection.js'
import type { Sets } from '../language/decision.js'
import type { Effect } from '../language/effect.js'
import type { Regulation } from '../language/regulation.js'
import { wordingOf } from './condition.js'
import { eventName } from './event.js'
import { factName, operandName } from './fact.js'
import { limitName } from './limit.js'
import { about, bare, frame, join, listed, present, say } from './phrase.js'
import { patternName } from './selection.js'
import { targetName } from './target.js'

/** What a decision writes, in words. */
export const setsName = (sets: Sets, regulation: Regulation): Bilingual =>
  listed(Object.entries(sets), ([path, value]) =>
    frame('{0}记为{1}', '{0} is set to {1}', factName(path, regulation), operandName(value, path, regulation)),
  )

/** What follows, in words. */
export const effectName = (effect: Effect, regulation: Regulation): Bilingual => {
  const who = (target: Parameters<typeof targetName>[0]) => targetName(target, regulation)
  if ('assign' in effect)
    return frame(
      '派单给{0}（{1}）',
      'dispatch to {0} ({1})',
      who(effect.assign),
      effect.round === '+1' ? say('下一轮', 'next round') : frame('第{0}轮', 'round {0}', bare(String(effect.round))),
    )
  if ('reopen' in effect) return say('重启案件', 'reopen the case')
  if ('supervise' in effect) return frame('由{0}督办', 'supervision by {0}', who(effect.supervise))
  if ('joint' in effect) return say('共同办理', 'handle it jointly')
  const deed = patternName(effect.oblige, regulation, wordingOf(regulation))
  const parts = present([
    about(effect.by, '由{0}', 'by {0}', who),
    about(effect.within, '时限{0}', 'within {0}', (within) => limitName(within, regulation)),
    about(effect.from, '自“{0}”起', 'from {0}', (from) => eventName(from, regulation)),
  ])
  return parts.length === 0
    ? frame('须完成“{0}”', '{0} is owed', deed)
    : frame('须完成“{0}”（{1}）', '{0} is owed ({1})', deed, join(parts, '，', ', '))
}
