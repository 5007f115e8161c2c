import { type EpochMs, parseInstant } from '@redress/holidays'
import { emptyStream } from '../../src/aggregate/enter.js'
import { foldOf } from '../../src/aggregate/fold.js'
import type { Aggregate, Happening } from '../../src/aggregate/happening.js'
import type { Stream } from '../../src/aggregate/stream.js'
import { type Dossier, emptyDossier, stepDossier } from '../../src/clock/dossier.js'
import type { ComplaintCommand } from '../../src/complaint/command.js'
import { type Rules, type RulesOptions, rulesOf } from '../../src/complaint/rules.js'
import { type PeriodKind, periodAt, type Span } from '../../src/figure/period.js'
import { readingOf } from '../../src/figure/register.js'
import { type CompiledRegulation, compile } from '../../src/regulation/compile.js'
import type { Indicator } from '../../src/regulation/language/figure.js'
import type { Mechanism } from '../../src/regulation/language/mechanism.js'
import type { Regulation } from '../../src/regulation/language/regulation.js'
import { command, happened, receive, shanghai } from '../../src/testing/index.js'
import { regulationWith } from '../regulation/synthetic.js'

export { command, shanghai }

export const at = (day: string, time = '10:00'): EpochMs => {
  const parsed = parseInstant(shanghai(day, time))
  if (parsed._tag === 'Left') throw new Error(parsed.left.en)
  return parsed.right
}

export const period = (kind: PeriodKind, day: string): Span => periodAt(kind, at(day))

/** A regulation of the mechanisms given, one clause each. */
export const compiled = (does: ReadonlyArray<Mechanism>, head: Partial<Regulation> = {}): CompiledRegulation => {
  const result = compile(regulationWith(does, head))
  if (result._tag === 'Left') throw new Error(result.left.map(({ path, en }) => `${path}: ${en}`).join('\n'))
  return result.right
}

/** Rules of one regulation with the mechanisms given. */
export const rulesWith = (
  does: ReadonlyArray<Mechanism>,
  head: Partial<Regulation> = {},
  options: RulesOptions = {},
): Rules => rulesOf([compiled(does, head)], options)

const pins = [{ id: 'test-rules', version: '1' }]

/** A case received on a day, under the rules of the test. */
export const received = (day: string, data: object = {}, complaint = 'c-1'): ComplaintCommand =>
  receive({ at: shanghai(day), complaint }, { regulations: pins, class: {}, ...data })

/** What becomes of commands that nothing refuses; all are about the case of the first. */
export const caseOf = (rules: Rules, commands: ReadonlyArray<ComplaintCommand>): Dossier => {
  const id = commands[0]?.complaint ?? 'c-1'
  const step = stepDossier(rules)
  return commands.reduce(
    (dossier, said) => step(dossier, happened({ ...said, complaint: id, id: `${id}:${said.id}` })),
    emptyDossier(id),
  )
}

/** A case of several steps; `day` and what was done. */
export const act = (day: string, name: string, details: object = {}, more: object = {}): ComplaintCommand =>
  command('Record', { act: name, details, ...more } as never, { at: shanghai(day) })

/** A history beside the cases: of an agent, unit or call. */
export const historyOf = (
  aggregate: Aggregate,
  id: string,
  events: ReadonlyArray<readonly [day: string, type: string, data: object]>,
): Stream =>
  foldOf<Happening, Stream>(
    (of) => emptyStream(aggregate, of),
    () => undefined,
  ).evolveAll(
    emptyStream(aggregate, id),
    events.map(([day, type, data], i) => ({
      id: `${id}-${i}`,
      type,
      schema: 1,
      occurredAt: shanghai(day),
      actor: { id: 'u-17', roles: ['leader'] },
      command: `${id}-${i}`,
      correlationId: 'x',
      causationId: 'x',
      data,
      evidence: {},
    })),
  )

/** Rules of one indicator, and what it says of cases in the month of a day, read on another. */
export const indicator = (
  does: Omit<Indicator, 'kind'>,
  others: ReadonlyArray<Mechanism> = [],
  head: Partial<Regulation> = {},
) => {
  const rules = rulesWith([{ kind: 'indicator', ...does }, ...others], head)
  const [first] = rules.current[0]?.indicators ?? []
  if (first === undefined) throw new Error('no indicator')
  return {
    rules,
    indicator: first,
    reading: (dossiers: ReadonlyArray<Dossier>, day: string, streams: ReadonlyArray<Stream> = []) =>
      readingOf(rules, { dossiers, streams }, at(day)),
  }
}
