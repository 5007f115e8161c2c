import type { Bilingual } from '../../complaint/rejection.js'
import type { Define, Fill, Guard, Relax, Waive } from '../language/decision.js'
import type { Regulation } from '../language/regulation.js'
import { commandName } from './command.js'
import { conditionName, wordingOf } from './condition.js'
import { effectName, setsName } from './effect.js'
import { factName, operandName } from './fact.js'
import { refName } from './limit.js'
import { about, bare, either, frame, join, listed, lookup, quoted, roleName, say, sentence } from './phrase.js'
import { selectionName } from './selection.js'

const commands = (kinds: ReadonlyArray<string>, regulation: Regulation): Bilingual =>
  either(kinds.map((kind) => commandName(kind, regulation)))

const overrideName = (override: NonNullable<Guard['override']>, regulation: Regulation): Bilingual => {
  const parts = [
    about(override.after, '前提是{0}', 'provided that {0}', (after) => conditionName(after, regulation)),
    about(override.needs, '须有“{0}”', 'with {0} on record', (needs) =>
      selectionName(needs, regulation, wordingOf(regulation)),
    ),
    about(override.sets, '并将{0}', 'and {0}', (sets) => setsName(sets, regulation)),
  ].filter((part) => part !== undefined)
  return join(
    [frame('{0}可以放行并留痕', '{0} may pass it, on record', roleName(regulation, override.by)), ...parts],
    '，',
    ', ',
  )
}

export const guardSentence = (guard: Guard, regulation: Regulation): Bilingual => {
  const on = commands(guard.on, regulation)
  const main =
    'require' in guard
      ? frame('办理“{0}”须满足：{1}', '{0} requires: {1}', on, conditionName(guard.require, regulation))
      : frame('有下列情形不得办理“{0}”：{1}', '{0} is refused where {1}', on, conditionName(guard.forbid, regulation))
  return sentence(
    main,
    about(guard.when, '适用于{0}', 'this holds where {0}', (when) => conditionName(when, regulation)),
    guard.unknownWhen === undefined
      ? undefined
      : guard.unknownWhen === 'applies'
        ? say('尚不清楚是否适用的，视为适用', 'where that is not known yet, it holds')
        : say('尚不清楚是否适用的，暂不适用', 'where that is not known yet, it does not hold'),
    guard.severity === 'warn' ? say('不符合的只作提示', 'otherwise a warning only') : undefined,
    guard.override === undefined ? undefined : overrideName(guard.override, regulation),
  )
}

export const fillSentence = (fill: Fill, regulation: Regulation): Bilingual => {
  const path = `cmd.${fill.field}`
  return sentence(
    frame(
      '办理“{0}”时，若{1}，则{2}记为{3}',
      'on {0}, where {1}, the {2} is set to {3}',
      commands(fill.on, regulation),
      conditionName(fill.when, regulation),
      factName(path, regulation),
      operandName(fill.value, path, regulation),
    ),
    about(fill.keep, '原词保留在{0}', 'the original word is kept as {0}', bare),
  )
}

const sorts: { readonly [what: string]: Bilingual } = {
  records: say('全部登记要求', 'all record requirements'),
  duties: say('全部义务', 'all duties'),
  clocks: say('全部时限', 'all clocks'),
}

export const waiveSentence = (waive: Waive, regulation: Regulation): Bilingual =>
  sentence(
    frame(
      '若{0}，则免除{1}',
      'where {0}, these no longer bind: {1}',
      conditionName(waive.when, regulation),
      listed(waive.what, (what) => lookup(sorts, what) ?? refName(what, regulation)),
    ),
    about(waive.sets, '并将{0}', 'and {0}', (sets) => setsName(sets, regulation)),
  )

export const relaxSentence = (relax: Relax, regulation: Regulation): Bilingual =>
  sentence(
    frame(
      '若{0}，则{1}暂不要求',
      'where {0}, these may wait: {1}',
      conditionName(relax.when, regulation),
      listed(relax.guards, (ref) => refName(ref, regulation)),
    ),
    about(relax.creates, '事后{0}', 'afterwards {0}', (creates) => effectName(creates, regulation)),
  )

export const defineSentence = (define: Define, regulation: Regulation): Bilingual =>
  sentence(frame('{0}是指：{1}', '{0} means: {1}', quoted(define.name), conditionName(define.is, regulation)))
