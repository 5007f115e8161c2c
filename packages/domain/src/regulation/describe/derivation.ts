import type { Bilingual } from '../../complaint/rejection.js'
import type { Derive, Table, Term } from '../language/derivation.js'
import type { Regulation } from '../language/regulation.js'
import { conditionName } from './condition.js'
import { eventName } from './event.js'
import { factName, operandName } from './fact.js'
import { about, bare, either, frame, quoted, say, sentence } from './phrase.js'

export const termSentence = (term: Term, regulation: Regulation): Bilingual => {
  const path = `class.${term.dim}`
  const dimension = term.dim === 'channel' ? say('渠道', 'channel') : factName(path, regulation)
  return sentence(
    frame(
      '{0}包括：{1}',
      '{0} can be: {1}',
      dimension,
      operandName(term.value, term.dim === 'channel' ? 'case.channel' : path, regulation),
    ),
    about(term.parent, '属于{0}之下', 'below {0}', (parent) => operandName(parent, path, regulation)),
    about(term.when, '标准是{0}', 'its criterion is that {0}', (when) => conditionName(when, regulation)),
    about(term.order, '排序为{0}', 'in place {0} of the order', (order) => bare(String(order))),
    about(term.residual, '其他都不符合时取此值', 'taken where no other value fits'),
  )
}

export const tableSentence = (table: Table, regulation: Regulation): Bilingual => {
  const out = factName(table.out, regulation)
  return sentence(
    table.hit === 'first'
      ? frame(
          '决策表{0}确定{1}，取第一个符合的行',
          'the table {0} gives the {1}: the first row that holds',
          quoted(table.id),
          out,
        )
      : frame(
          '决策表{0}确定{1}，取符合各行中最高者',
          'the table {0} gives the {1}: the highest row that holds',
          quoted(table.id),
          out,
        ),
    about(table.order, '由低到高为{0}', 'from low to high: {0}', (order) => operandName(order, table.out, regulation)),
    about(table.on, '在{0}时重新判断', 'looked at again on {0}', (on) =>
      either(on.map((kind) => eventName(kind, regulation))),
    ),
    about(table.rows, '各行由“{0}”提供', 'its rows are set as "{0}"', ({ fact }) => factName(fact, regulation)),
  )
}

export const deriveSentence = (derive: Derive, regulation: Regulation): Bilingual => {
  const table = regulation.clauses
    .flatMap(({ does }) => does)
    .find((mechanism) => mechanism.kind === 'table' && mechanism.id === derive.table)
  const out = table?.kind === 'table' ? table.out : 'each'
  const value = operandName(derive.then, out, regulation)
  return sentence(
    'when' in derive
      ? frame(
          '按决策表{0}，{1}的，取{2}',
          'in the table {0}, where {1}: {2}',
          quoted(derive.table),
          conditionName(derive.when, regulation),
          value,
        )
      : frame('按决策表{0}，其余的取{1}', 'in the table {0}, otherwise: {1}', quoted(derive.table), value),
    about(derive.because, '理由是{0}', 'because {0}', bare),
    about(derive.propagate, '同组的其他案件一并重新判断', 'the other cases of the group are looked at again'),
  )
}
