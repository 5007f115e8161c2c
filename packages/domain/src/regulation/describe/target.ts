import type { Bilingual } from '../../complaint/rejection.js'
import type { Regulation } from '../language/regulation.js'
import type { caseParties, Target } from '../language/target.js'
import { wordingOf } from './condition.js'
import { factName } from './fact.js'
import { join, roleName, say } from './phrase.js'
import { selectionName } from './selection.js'

const actors: { readonly [A in (typeof caseParties)[number]]: Bilingual } = {
  complainant: say('投诉人', 'the complainant'),
  receiver: say('接收人', 'whoever received it'),
  handler: say('承办人', 'the handler'),
  assignee: say('被派单人', 'the assignee'),
  unit: say('承办单位', 'the unit that has the case'),
  'intake-unit': say('接收单位', 'the unit that received it'),
  'respondent-unit': say('被投诉单位', 'the unit complained about'),
  'assignee-unit': say('被派单单位', 'the unit of the assignee'),
  'act-author': say('行为人', 'whoever did it'),
  holder: say('持有人', 'whoever holds it'),
  involved: say('经手各方', 'all who hold or held the case'),
  engine: say('系统', 'the system'),
}

const about = (zh: string, en: string, target: Target, regulation: Regulation): Bilingual => {
  const who = targetName(target, regulation)
  return say(`${who.zh}的${zh}`, `${en} of ${who.en}`)
}

/** Who, in words. */
export const targetName = (target: Target, regulation: Regulation): Bilingual => {
  if (typeof target === 'string') return roleName(regulation, target)
  const all = (targets: ReadonlyArray<Target>) => targets.map((each) => targetName(each, regulation))
  if ('anyOf' in target) return join(all(target.anyOf), '或', ' or ')
  if ('firstOf' in target) {
    const first = join(
      all(target.else === undefined ? target.firstOf : [...target.firstOf, target.else]),
      '，其次',
      ', else ',
    )
    return say(`${first.zh}（在岗者优先）`, `${first.en} (the first available)`)
  }
  if ('superior' in target)
    return (target.levels ?? 1) > 1
      ? about(`上${target.levels}级`, `superior ${target.levels} levels above`, target.superior, regulation)
      : about('上级', 'superior', target.superior, regulation)
  if ('head' in target) return about('负责人', 'head', target.head, regulation)
  if ('unitOf' in target) return about('所在单位', 'unit', target.unitOf, regulation)
  if ('actor' in target) return actors[target.actor]
  if ('external' in target) return roleName(regulation, target.external)
  if ('roster' in target) return say(`值班表“${target.roster}”上的人`, `whoever is on the roster "${target.roster}"`)
  if ('table' in target) return say(`分工表“${target.table}”所定者`, `whoever the table "${target.table}" names`)
  if ('party' in target)
    return typeof target.party === 'string'
      ? roleName(regulation, target.party)
      : factName(target.party.fact, regulation)
  const event = selectionName(target.named, regulation, wordingOf(regulation))
  return say(`“${event.zh}”中指明者`, `whoever is named in ${event.en}`)
}
