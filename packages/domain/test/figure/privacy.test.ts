import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ComplaintCommand } from '../../src/complaint/command.js'
import type { Rules } from '../../src/complaint/rules.js'
import { eventsOf } from '../../src/complaint/state.js'
import type { Person } from '../../src/privacy/party.js'
import { redact, redactEvent } from '../../src/privacy/redact.js'
import { confidentialityVerdicts, mayExport } from '../../src/privacy/refuse.js'
import { hidesOf, mayRead, mustRecord, visibility } from '../../src/privacy/visibility.js'
import type { Mechanism } from '../../src/regulation/language/mechanism.js'
import type { Confidential } from '../../src/regulation/language/work.js'
import { act, at, caseOf, command, received, rulesWith, shanghai } from './kit.js'

const NAME = 'field.complainant.name'
const CONTENT = 'field.case.content'
const secret: Confidential = {
  kind: 'confidential',
  fields: ['field.complainant.*', 'field.case.*'],
  see: [{ actor: 'involved' }, 'leader'],
  deny: ['disclose'],
}
const clerk: Person = { id: 'u-17', unit: 'dept-3', roles: [] }
const stranger: Person = { id: 'u-99', unit: 'dept-99', roles: ['handler'] }
const leader: Person = { id: 'u-1', roles: ['leader'] }
const given = (data: object = {}) =>
  received('2026-01-05', {
    respondent: { kind: 'agent', person: 'a-1', unit: 'desk' },
    field: { 'complainant.name': '张三', 'case.content': '态度生硬' },
    notGiven: { 'field.complainant.contact': '不愿透露' },
    ...data,
  })
const assign = (to: object, day = '2026-01-06') => command('Assign', { to }, { at: shanghai(day) })

const seenBy = (
  rules: Rules,
  commands: ReadonlyArray<ComplaintCommand>,
  viewer: Person,
  purpose?: 'read' | 'export',
) => {
  const { complaint: stream } = caseOf(rules, commands)
  const { organisation } = rules
  const context = { stream, now: at('2026-02-01'), ...(organisation === undefined ? {} : { organisation }) }
  return visibility(rules)(context)(viewer, purpose)
}
const reads = (
  does: ReadonlyArray<Mechanism>,
  commands: ReadonlyArray<ComplaintCommand>,
  viewer: Person,
  path = NAME,
) => mayRead(seenBy(rulesWith(does), commands, viewer), path)

describe('who may read', () => {
  it('those listed, and nobody else; the clause and the reason are told', () => {
    expect(reads([secret], [given()], leader)).toBe(true)
    expect(reads([secret], [given()], stranger)).toBe(false)
    const seen = seenBy(rulesWith([secret]), [given()], stranger)
    expect(hidesOf(seen, CONTENT)).toMatchObject([
      {
        regulation: 'test-rules',
        clause: 'c01',
        for: 'notListed',
        undecided: false,
        because: { zh: '第1条：不在可查阅人员之列。' },
      },
    ])
  })

  it('what no clause names is open', () => {
    expect(reads([secret], [given()], stranger, 'field.reply.result')).toBe(true)
    expect(reads([secret], [given()], stranger, 'case.kind')).toBe(true)
  })

  it('the complainant is hidden under every name that they have in the case', () => {
    expect(reads([secret], [given()], stranger, 'case.complainant.id')).toBe(false)
    expect(reads([secret], [given()], stranger, 'notGiven.field.complainant.contact')).toBe(false)
  })

  it('involved: who received it, who held it, who holds it', () => {
    const passed = [given(), assign({ unit: 'dept-9', person: 'u-9' }), assign({ unit: 'dept-8' }, '2026-01-07')]
    for (const viewer of [clerk, { id: 'u-9', roles: [] }, { id: 'u-8', unit: 'dept-8', roles: [] }])
      expect(reads([secret], passed, viewer)).toBe(true)
    expect(reads([secret], passed, { id: 'u-7', unit: 'dept-7', roles: [] })).toBe(false)
  })

  it('involved: never the one complained about, though the case be theirs to handle', () => {
    const theirs = [given(), assign({ unit: 'desk', person: 'a-1' })]
    expect(reads([secret], theirs, { id: 'a-1', unit: 'desk', roles: [] })).toBe(false)
    const unit = [given({ respondent: { kind: 'window', unit: 'window-5' } }), assign({ unit: 'window-5' })]
    expect(reads([secret], unit, { id: 'w-1', unit: 'window-5', roles: [] })).toBe(false)
  })

  it('the complainant: that person, not everybody who ever complained', () => {
    const own: Confidential = { ...secret, see: [{ actor: 'complainant' }] }
    expect(reads([own], [given()], { id: 'p-1', roles: ['complainant'] })).toBe(true)
    expect(reads([own], [given()], { id: 'p-2', roles: ['complainant'] })).toBe(false)
  })

  it('a list of roles that the deployment sets', () => {
    const parameters = {
      authorised: { zh: '授权角色', en: 'authorised roles', default: ['leader', 'auditor'], origin: 'ours' as const },
    }
    const rules = rulesWith([{ ...secret, see: [{ party: { fact: 'param.authorised' } }] }], { parameters })
    expect(mayRead(seenBy(rules, [given()], { id: 'x', roles: ['auditor'] }), NAME)).toBe(true)
    expect(mayRead(seenBy(rules, [given()], stranger), NAME)).toBe(false)
  })

  it('the unit that holds the case now', () => {
    const own: Confidential = { ...secret, see: [{ actor: 'unit' }] }
    expect(reads([own], [given()], clerk)).toBe(true)
    expect(reads([own], [given(), assign({ unit: 'dept-9' })], clerk)).toBe(false)
  })
})

describe('when', () => {
  const major: Confidential = { ...secret, when: { fact: 'class.gravity', atLeast: 'major' } }

  it('hidden from the receipt on and while it is unknown; open once it does not apply', () => {
    const seen = seenBy(rulesWith([major]), [given()], stranger)
    expect(hidesOf(seen, NAME)).toMatchObject([{ undecided: true }])
    const minor = [given(), command('Classify', { class: { gravity: 'minor' } }, { at: shanghai('2026-01-06') })]
    expect(reads([major], minor, stranger)).toBe(true)
    const grave = [given(), command('Classify', { class: { gravity: 'major' } }, { at: shanghai('2026-01-06') })]
    expect(reads([major], grave, stranger)).toBe(false)
  })
})

describe('mask', () => {
  const masked: Confidential = {
    ...secret,
    see: ['leader', { actor: 'assignee' }],
    mask: { assignee: ['field.complainant.*'] },
  }

  it('what the assignee never sees, though they may read the rest', () => {
    const passed = [given(), assign({ unit: 'dept-9' })]
    const viewer = { id: 'u-9', unit: 'dept-9', roles: [] }
    expect(reads([masked], passed, viewer, CONTENT)).toBe(true)
    expect(reads([masked], passed, viewer)).toBe(false)
    expect(reads([masked], passed, { ...viewer, roles: ['leader'] })).toBe(false)
  })

  it('a later assignment shows nothing to an earlier one', () => {
    const passed = [given(), assign({ unit: 'dept-9' }), assign({ unit: 'dept-8' }, '2026-01-07')]
    expect(reads([masked], passed, { id: 'u-9', unit: 'dept-9', roles: ['leader'] })).toBe(false)
  })

  it('a role of the regulation may be masked, too', () => {
    const superior: Confidential = {
      ...secret,
      see: ['leader', 'handler'],
      mask: { handler: ['field.complainant.contact'] },
    }
    expect(reads([superior], [given()], stranger, 'field.complainant.contact')).toBe(false)
    expect(reads([superior], [given()], stranger)).toBe(true)
  })
})

describe('each look', () => {
  it('is to be recorded where the clause says so, and only what could be seen', () => {
    const audited: Confidential = { ...secret, audit: true }
    const seen = seenBy(rulesWith([audited]), [given()], leader)
    expect(mustRecord(seen, [NAME]).map(({ clause }) => clause)).toEqual(['c01'])
    expect(mustRecord(seen, ['field.reply.result'])).toEqual([])
    expect(mustRecord(seenBy(rulesWith([audited]), [given()], stranger), [NAME])).toEqual([])
    expect(mustRecord(seenBy(rulesWith([secret]), [given()], leader), [NAME])).toEqual([])
  })
})

describe('several clauses', () => {
  const see = fc.subarray(['handler', 'leader', 'auditor'])
  const clause: fc.Arbitrary<Confidential> = fc.record(
    {
      kind: fc.constant('confidential' as const),
      fields: fc.subarray(['field.complainant.*', 'field.case.*', 'field.case.content', 'events.*'], { minLength: 1 }),
      see,
      when: fc.constantFrom(
        { fact: 'class.gravity', is: 'major' } as const,
        { fact: 'flag.secret', is: true } as const,
        { fact: 'case.kind', is: 'complaint' } as const,
      ),
      audit: fc.constant(true as const),
      deny: fc.subarray(['export', 'disclose', 'publish'] as const),
    },
    { requiredKeys: ['kind', 'fields', 'see'] },
  )
  const paths = [NAME, CONTENT, 'field.case.internal', 'events.Replied', 'case.complainant.id', 'field.reply.result']
  const viewers = fc.subarray(['handler', 'leader', 'auditor', 'nobody']).map((roles): Person => ({ id: 'x', roles }))

  it('denial wins: one clause more never shows anything', () => {
    fc.assert(
      fc.property(fc.array(clause, { maxLength: 3 }), clause, viewers, (clauses, more, viewer) => {
        for (const path of paths)
          if (!reads(clauses, [given()], viewer, path))
            expect(reads([...clauses, more], [given()], viewer, path)).toBe(false)
      }),
    )
  })

  it('an export never holds what its reader may not read', () => {
    fc.assert(
      fc.property(fc.array(clause, { maxLength: 3 }), viewers, (clauses, viewer) => {
        const rules = rulesWith(clauses)
        const [read, exported] = (['read', 'export'] as const).map((purpose) =>
          seenBy(rules, [given()], viewer, purpose),
        )
        if (read === undefined || exported === undefined) throw new Error('nothing seen')
        for (const path of paths) if (!mayRead(read, path)) expect(mayRead(exported, path)).toBe(false)
      }),
    )
  })

  it('nothing hidden is left in what is shown, of the case or of any event in it', () => {
    fc.assert(
      fc.property(fc.array(clause, { maxLength: 3 }), viewers, (clauses, viewer) => {
        const rules = rulesWith(clauses)
        const commands = [
          given(),
          command(
            'Reply',
            { stage: 'final', form: 'written', field: { 'case.internal': '内部意见' } },
            { at: shanghai('2026-01-08') },
          ),
        ]
        const { complaint } = caseOf(rules, commands)
        const seen = seenBy(rules, commands, viewer)
        const { value, hidden } = redact(seen, complaint)
        const shown = JSON.stringify({ ...value, annulled: [], events: eventsOf(value).map(({ data }) => data) })
        for (const [path, text] of [
          [NAME, '张三'],
          [CONTENT, '态度生硬'],
          ['field.case.internal', '内部意见'],
          ['notGiven.field.complainant.contact', '不愿透露'],
          ['case.complainant', 'p-1'],
        ] as const)
          if (!mayRead(seen, path)) {
            expect(shown).not.toContain(text)
            expect(hidden.some((each) => each.path === path && each.by.length > 0)).toBe(true)
          }
        expect(eventsOf(value).map(({ id }) => id)).toEqual(eventsOf(complaint).map(({ id }) => id))
        expect(value.newest['Replied']?.event).toBe(value.history?.event)
      }),
    )
  })
})

describe('redaction', () => {
  it('of an event whose kind is hidden leaves that it happened, and by what act', () => {
    const rules = rulesWith([{ ...secret, fields: ['events.*'] }])
    const commands = [given(), act('2026-01-08', 'interview-held', { person: 'x-1' })]
    const event = caseOf(rules, commands).complaint.history?.event
    if (event === undefined) throw new Error('no event')
    const { value, hidden } = redactEvent(seenBy(rules, commands, stranger), event)
    expect(value).toMatchObject({ type: 'ActRecorded', occurredAt: event.occurredAt, data: { act: 'interview-held' } })
    expect(JSON.stringify(value.data)).not.toContain('x-1')
    expect(hidden.map(({ path }) => path)).toEqual(['events.ActRecorded'])
  })

  it('leaves a case alone that hides nothing', () => {
    const rules = rulesWith([])
    const { complaint } = caseOf(rules, [given()])
    expect(redact(seenBy(rules, [given()], stranger), complaint).value).toBe(complaint)
  })
})

describe('what may not be done', () => {
  const refused = (
    does: ReadonlyArray<Mechanism>,
    commands: ReadonlyArray<ComplaintCommand>,
    then: ComplaintCommand,
  ) => {
    const rules = rulesWith(does)
    const { complaint: stream } = caseOf(rules, commands)
    return confidentialityVerdicts(rules.current, { stream, command: then, now: at('2026-02-01') })
  }
  const disclose = (details: object = {}) => act('2026-01-10', 'disclosure-made', { to: 'press', ...details })

  it('telling others what must not be told is refused, with clause and remedy', () => {
    expect(refused([secret], [given()], disclose())).toMatchObject([
      { regulation: 'test-rules', version: '1', clause: 'c01', ref: '第1条', mechanism: 'confidential' },
    ])
  })

  it('a disclosure of other fields is no matter of the clause; one that does not say of which is of all', () => {
    expect(refused([secret], [given()], disclose({ what: 'field.reply.result' }))).toEqual([])
    expect(refused([secret], [given()], disclose({ what: ['field.reply.result', CONTENT] }))).toHaveLength(1)
    expect(refused([secret], [given()], disclose({ what: 'field.complainant' }))).toHaveLength(1)
    expect(refused([secret], [given()], disclose({ what: '处理结果' }))).toHaveLength(1)
  })

  it('the last consent opens it: a consent that was withdrawn does not', () => {
    const consented: Confidential = {
      ...secret,
      unless: {
        all: [
          { fact: 'last.act:consent-recorded.scope', has: 'press' },
          { fact: 'last.act:consent-recorded.given', is: true },
        ],
      },
    }
    const consent = (day: string, yes: boolean) => act(day, 'consent-recorded', { scope: ['press'], given: yes })
    expect(refused([consented], [given()], disclose())).toHaveLength(1)
    expect(refused([consented], [given(), consent('2026-01-06', true)], disclose())).toEqual([])
    expect(
      refused([consented], [given(), consent('2026-01-06', true), consent('2026-01-07', false)], disclose()),
    ).toHaveLength(1)
  })

  it('a consent opens the deed, never the file', () => {
    const open: Confidential = { ...secret, unless: { fact: 'case.kind', is: 'complaint' } }
    expect(refused([open], [given()], disclose())).toEqual([])
    expect(reads([open], [given()], stranger)).toBe(false)
  })

  it('a circular that names the complainant; one that does not is free', () => {
    const quiet: Confidential = { ...secret, deny: ['publish'] }
    const circular = (details: object) => act('2026-01-10', 'circulated', { kind: 'notice', ...details })
    expect(refused([quiet], [given()], circular({ names: true }))).toHaveLength(1)
    expect(refused([quiet], [given()], circular({ names: false }))).toEqual([])
    expect(refused([quiet], [given()], circular({}))).toEqual([])
    expect(refused([secret], [given()], circular({ names: true }))).toEqual([])
  })

  it('no other command is refused', () => {
    expect(
      refused([{ ...secret, deny: ['export', 'disclose', 'publish'] }], [given()], act('2026-01-10', 'interview-held')),
    ).toEqual([])
  })

  it('an export leaves out what must not leave, even for those who may read it', () => {
    const kept: Confidential = { ...secret, deny: ['export'] }
    const rules = rulesWith([kept])
    const { complaint: stream } = caseOf(rules, [given()])
    expect(mayExport(rules.current, { stream, now: at('2026-02-01') }, NAME)).toHaveLength(1)
    expect(mayExport(rules.current, { stream, now: at('2026-02-01') }, 'field.reply.result')).toEqual([])
    expect(mayRead(seenBy(rules, [given()], leader, 'export'), NAME)).toBe(false)
    expect(mayRead(seenBy(rules, [given()], leader), NAME)).toBe(true)
  })

  it('while it is unknown whether the clause applies it bars, too', () => {
    expect(refused([{ ...secret, when: { fact: 'class.gravity', is: 'major' } }], [given()], disclose())).toHaveLength(
      1,
    )
  })
})
