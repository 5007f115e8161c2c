import type { Bilingual } from '../../complaint/rejection.js'
import type { Effective, Invariant, Schedule, Scope, Sequence } from '../language/derivation.js'
import type { Regulation } from '../language/regulation.js'
import { commandName } from './command.js'
import { conditionName } from './condition.js'
import { factName } from './fact.js'
import { about, bare, either, frame, lookup, quoted, say, sentence } from './phrase.js'

/** The value of a blank, else its name. */
const blankName = (path: string, regulation: Regulation): Bilingual => {
  const value = lookup(regulation.parameters, path.slice('param.'.length))?.default
  return typeof value === 'string' ? bare(value) : frame('“{0}”', '"{0}"', factName(path, regulation))
}

export const scopeSentence = (scope: Scope, regulation: Regulation): Bilingual =>
  sentence(
    frame('本制度适用于：{0}', 'the regulation covers cases where {0}', conditionName(scope.when, regulation)),
    about(scope.exclusive, '适用时不再适用其他制度', 'no other regulation applies beside it'),
  )

export const effectiveSentence = (effective: Effective, regulation: Regulation): Bilingual =>
  sentence(
    frame(
      '自{0}起施行，适用于此后收到的案件',
      'in force from {0}, for cases received from then on',
      blankName(effective.from.fact, regulation),
    ),
    about(effective.prefer, '有多个版本的，以最新者为准', 'of several versions the newest holds'),
    about(effective.supersedes, '取代{0}', 'it takes the place of {0}', bare),
    about(effective.status, '目前为草案', 'a draft so far'),
  )

const resets = {
  month: say('按月重新编号', 'starting again every month'),
  year: say('按年重新编号', 'starting again every year'),
  never: say('连续编号', 'never starting again'),
} as const

export const sequenceSentence = (sequence: Sequence, regulation: Regulation): Bilingual =>
  sentence(
    frame(
      '{0}时，{1}按“{2}”编号，从{3}开始',
      'on {0} the {1} is numbered as "{2}", from {3}',
      either(sequence.on.map((kind) => commandName(kind, regulation))),
      factName(sequence.field, regulation),
      bare(sequence.format),
      bare(String(sequence.start)),
    ),
    resets[sequence.resets],
    sequence.gapless ? say('不得跳号', 'without a gap') : undefined,
  )

export const invariantSentence = ({ is }: Invariant): Bilingual =>
  sentence(
    is === 'append-only'
      ? say('记录只增不改，不得删除', 'what is recorded is never changed or deleted')
      : say('编号连续，不得跳号', 'numbers have no gap'),
  )

const days = {
  'mon-fri': say('周一至周五', 'Monday to Friday'),
  'working-days': say('工作日', 'working days'),
  all: say('每天', 'every day'),
} as const

export const scheduleSentence = (schedule: Schedule, regulation: Regulation): Bilingual =>
  sentence(
    frame('{0}时段：{1}', 'the hours {0}: {1}', quoted(schedule.id), days[schedule.days]),
    about(schedule.hours, '{0}', '{0}', ({ fact }) => blankName(fact, regulation)),
    about(schedule.except, '{0}除外', 'except {0}', bare),
    schedule.makeUpDays === undefined
      ? undefined
      : schedule.makeUpDays === 'open'
        ? say('调休上班日开放', 'open on make-up working days')
        : say('调休上班日不开放', 'closed on make-up working days'),
  )
