import type { Bilingual } from '../../complaint/rejection.js'
import type { Regulation } from '../language/regulation.js'
import type { caseParties, Target } from '../language/target.js'
import { wordingOf } from './condition.js'
import { factName } from './fact.js'
import { about, bare, either, frame, join, listed, present, roleName, say } from './phrase.js'
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

const of = (zh: string, en: string, target: Target, regulation: Regulation): Bilingual => {
  const who = targetName(target, regulation)
  return say(`${who.zh}的${zh}`, `${en} of ${who.en}`)
}

const manners = {
  guide: say('指导', 'as guide'),
  consulted: say('参与会商', 'consulted'),
  author: say('起草', 'as author'),
  record: say('记录', 'keeping the record'),
  lead: say('牵头', 'in the lead'),
  backup: say('后备', 'as backup'),
} as const

/** Who, in words, with the part they have in it. */
export const targetName = (target: Target, regulation: Regulation): Bilingual => {
  if (typeof target === 'string') return roleName(regulation, target)
  const who = named(target, regulation)
  const parts = present([
    target.as === undefined ? undefined : manners[target.as],
    about(target.by, '由{0}指定', 'chosen by {0}', (by) => targetName(by, regulation)),
  ])
  return parts.length === 0 ? who : frame('{0}（{1}）', '{0} ({1})', who, join(parts, '，', ', '))
}

type Phrase = Exclude<Target, string>

const party = (target: Extract<Phrase, { party: unknown }>, regulation: Regulation): Bilingual => {
  const who =
    typeof target.party === 'string' ? roleName(regulation, target.party) : factName(target.party.fact, regulation)
  const parts = present([
    about(target.in, '所在单位为{0}', 'of the {0}', (path) => factName(path, regulation)),
    about(target.if, '在岗', 'if available'),
    about(target.unless, '{0}的除外', 'unless {0}', (unless) => wordingOf(regulation)(unless)),
  ])
  return parts.length === 0 ? who : frame('{0}（{1}）', '{0} ({1})', who, join(parts, '，', ', '))
}

const named = (target: Phrase, regulation: Regulation): Bilingual => {
  const all = (targets: ReadonlyArray<Target>) => targets.map((each) => targetName(each, regulation))
  if ('anyOf' in target) return either(all(target.anyOf))
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
      ? of(`上${target.levels}级`, `superior ${target.levels} levels above`, target.superior, regulation)
      : of('上级', 'superior', target.superior, regulation)
  if ('head' in target) return of('负责人', 'head', target.head, regulation)
  if ('unitOf' in target) return of('所在单位', 'unit', target.unitOf, regulation)
  if ('actor' in target) return actors[target.actor]
  if ('external' in target) return roleName(regulation, target.external)
  if ('roster' in target) return say(`值班表“${target.roster}”上的人`, `whoever is on the roster "${target.roster}"`)
  if ('table' in target)
    return frame(
      '分工表“{0}”按{1}所定者，没有的为{2}',
      'whoever the table "{0}" names by {1}, else {2}',
      bare(target.table),
      listed(target.key, (path) => factName(path, regulation)),
      targetName(target.else, regulation),
    )
  if ('party' in target) return party(target, regulation)
  const event = selectionName(target.named, regulation, wordingOf(regulation))
  return frame('“{0}”中的{1}', '{1} named in {0}', event, factName(target.get, regulation))
}
