import { isRight } from 'fp-ts/lib/Either.js'
import { type Rules, rulesOf } from '../../src/complaint/rules.js'
import { type CompiledRegulation, compile } from '../../src/regulation/compile.js'
import type { ClockMechanism } from '../../src/regulation/language/duty.js'
import type { Mechanism } from '../../src/regulation/language/mechanism.js'
import type { Regulation } from '../../src/regulation/language/regulation.js'
import { command, receive, shanghai } from '../../src/testing/index.js'
import { regulationWith } from '../regulation/synthetic.js'

/** A regulation, compiled; a mistake in it is a mistake of the test. */
export const compiledOf = (does: ReadonlyArray<Mechanism>, head: Partial<Regulation> = {}): CompiledRegulation => {
  const compiled = compile(regulationWith(does, head))
  if (isRight(compiled)) return compiled.right
  throw new Error(compiled.left.map(({ path, en }) => `${path}: ${en}`).join('\n'))
}

/** Version 2, which enters into force only after all cases of these tests. */
export const next: Partial<Regulation> = { version: '2', effective: { from: '2030-01-01' } }

/** Rules with both versions of one regulation. */
export const versions = (one: ReadonlyArray<Mechanism>, two: ReadonlyArray<Mechanism>): Rules =>
  rulesOf([compiledOf(one), compiledOf(two, next)])

/** A final reply within so many working days of the receipt. */
export const reply = (n: number, more: Partial<ClockMechanism> = {}): ClockMechanism => ({
  kind: 'clock',
  startsOn: 'Received',
  stopsOn: 'Replied:final',
  within: { n, unit: 'workingDay' },
  responsible: 'handler',
  ...more,
})

export const received = receive({ at: shanghai('2026-01-05') }, { class: {} })
export const replied = (day: string) => command('Reply', { stage: 'final', form: 'written' }, { at: shanghai(day) })
export const follow = (day: string) => command('FollowUp', { purpose: 'track' }, { at: shanghai(day) })

const pin = (version: string) => [{ id: 'test-rules', version }]
export const migrate = (day: string, from = '1', to = '2', reason = 'a new version is in force') =>
  command('Migrate', { from: pin(from), to: pin(to), reason }, { at: shanghai(day) })
