import type { Bilingual } from '../../complaint/rejection.js'
import type { Trigger } from '../language/duty.js'
import type { Regulation } from '../language/regulation.js'
import type { Target } from '../language/target.js'
import type { Confidential, Retain } from '../language/work.js'
import { conditionName } from './condition.js'
import { durationName } from './duration.js'
import { effectName } from './effect.js'
import { factName } from './fact.js'
import { openingName } from './limit.js'
import { about, bare, frame, listed, lookup, roleName, say, sentence, wordsName } from './phrase.js'
import { targetName } from './target.js'

/** A field, or all that begin alike: `field.complainant.*`. */
const fieldsName = (fields: ReadonlyArray<string>, regulation: Regulation): Bilingual =>
  listed(fields, (field) =>
    field.endsWith('.*')
      ? frame('“{0}”之下各项', 'all of "{0}"', bare(field.slice(0, -2)))
      : factName(field, regulation),
  )

const denied = {
  export: say('导出', 'export'),
  disclose: say('泄露', 'disclose'),
  publish: say('公开', 'publish'),
} as const

export const confidentialSentence = (rule: Confidential, regulation: Regulation): Bilingual =>
  sentence(
    frame(
      '{0}只有{1}可以查看',
      '{0} may be read only by {1}',
      fieldsName(rule.fields, regulation),
      rule.see.length === 0 ? say('指定的人', 'nobody') : listed(rule.see, (target) => targetName(target, regulation)),
    ),
    about(rule.when, '适用于{0}，尚不清楚的也予保密', 'where {0}, and while that is not known', (when) =>
      conditionName(when, regulation),
    ),
    about(rule.deny, '不得{0}', 'nobody may {0} it', (acts) => listed(acts, (act) => denied[act])),
    about(rule.unless, '但{0}的除外', 'unless {0}', (unless) => conditionName(unless, regulation)),
    about(rule.mask, '{0}', '{0}', (mask) =>
      listed(Object.entries(mask), ([viewer, fields]) =>
        frame('对{0}始终隐去{1}', '{0} never sees {1}', roleName(regulation, viewer), fieldsName(fields, regulation)),
      ),
    ),
    about(rule.audit, '每次查看均留痕', 'each look is recorded'),
  )

const deeds = {
  file: say('存档', 'file'),
  archive: say('归档', 'archive'),
  keep: say('保存', 'keep'),
  copy: say('留副本', 'copy'),
  seal: say('封存', 'seal'),
  'back-up': say('备份', 'back up'),
  'hand-over': say('移交', 'handed over'),
  destroy: say('销毁', 'destroyed'),
} as const

const papers: { readonly [what: string]: Bilingual } = {
  'case-file': say('案卷', 'the case file'),
  records: say('记录', 'the records'),
  forms: say('表单', 'the forms'),
  result: say('处理结果', 'the result'),
  'system-data': say('系统数据', 'the data of the system'),
}

export const retainSentence = (retain: Retain, regulation: Regulation): Bilingual => {
  const on = (trigger: Trigger) => openingName(trigger, regulation, '“{0}”时', 'on {0}')
  const who = (target: Target) => targetName(target, regulation)
  return sentence(
    frame(
      '{0}，{1}将{2}{3}',
      '{0}, {1} {3} {2}',
      on(retain.on),
      who(retain.by),
      wordsName(retain.what, (what) => lookup(papers, what) ?? bare(what)),
      say(deeds[retain.do].zh, `must ${deeds[retain.do].en}`),
    ),
    about(retain.when, '适用于{0}', 'where {0}', (when) => conditionName(when, regulation)),
    about(retain.to, '交{0}', 'at {0}', who),
    about(retain.keepFor, '保存{0}', 'for {0}', (length) => durationName(length, regulation)),
    about(retain.creates, '{0}', '{0}', (creates) => effectName(creates, regulation)),
    about(retain.then, '此后{0}', 'later {0}', (then) =>
      listed(then, (deed) => frame('{0}{1}{2}', '{1} to {2} {0}', on(deed.on), deeds[deed.do], who(deed.to))),
    ),
  )
}
