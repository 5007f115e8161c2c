import type { Bilingual } from '../../complaint/rejection.js'
import type { LedgerEffect, Scheme } from '../language/figure.js'
import type { Regulation } from '../language/regulation.js'
import { conditionName, wordingOf } from './condition.js'
import { numberName, periodName } from './duration.js'
import { eventName } from './event.js'
import { factName, operandName } from './fact.js'
import { refName } from './limit.js'
import { about, appended, bare, frame, listed, say, sentence } from './phrase.js'
import { selectionName } from './selection.js'
import { targetName } from './target.js'

const ledgerName = (effect: LedgerEffect, regulation: Regulation): Bilingual => {
  if ('points' in effect) return frame('记{0}分', '{0} points', bare(numberName(effect.points, regulation)))
  if ('set' in effect) return frame('得分记为{0}', 'the score is set to {0}', bare(String(effect.set)))
  if ('flag' in effect)
    return frame(
      '标记“{0}”为{1}',
      'the flag "{0}" is {1}',
      bare(effect.flag),
      operandName(effect.value, 'each', regulation),
    )
  if ('list' in effect) return frame('列入“{0}”', 'put on the list "{0}"', bare(effect.list))
  const deed = eventName(effect.propose, regulation)
  const details = Object.entries(effect.with ?? {})
  return details.length === 0
    ? frame('建议“{0}”', '{0} is proposed', deed)
    : frame(
        '建议“{0}”（{1}）',
        '{0} is proposed ({1})',
        deed,
        listed(details, ([key, value]) => bare(`${key}: ${value}`)),
      )
}

const outputs = {
  ranking: say('排名', 'a ranking'),
  scorecard: say('评分表', 'a scorecard'),
  bonusProposal: say('奖励建议', 'a proposal for a bonus'),
} as const

export const schemeSentence = (scheme: Scheme, regulation: Regulation): Bilingual => {
  const { decision } = scheme
  return sentence(
    scheme.scope === 'agent' ? say('对人员考核', 'a ledger per agent') : say('对单位考核', 'a ledger per unit'),
    about(scheme.period, '按{0}', 'per {0}', (period) => periodName(period, regulation)),
    ...(scheme.entries ?? []).map((entry) =>
      appended(
        frame(
          '“{0}”时{1}',
          'on {0}: {1}',
          selectionName(entry.on, regulation, wordingOf(regulation)),
          ledgerName(entry.effect, regulation),
        ),
        about(entry.when, '（{0}）', ' (where {0})', (when) => conditionName(when, regulation)),
        about(entry.charge, '，记在{0}名下', ', charged to the {0}', (path) => factName(path, regulation)),
      ),
    ),
    about(scheme.inputs, '依据{0}', 'from {0}', (refs) => listed(refs, (ref) => refName(ref, regulation))),
    scheme.output === undefined ? undefined : frame('形成{0}', 'it gives {0}', outputs[scheme.output]),
    typeof decision === 'object'
      ? frame(
          '由{0}以“{1}”决定',
          '{0} decides by {1}',
          targetName(decision.by, regulation),
          eventName(decision.act, regulation),
        )
      : decision === 'human'
        ? say('由人决定', 'people decide')
        : say('由系统直接得出', 'the engine derives it'),
  )
}
