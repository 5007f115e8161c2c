import { isLeft } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { checkRegulation } from '../packages/domain/src/regulation/check/index.js'
import { decodeRegulation } from '../packages/domain/src/regulation/codec/decode.js'
import type { RegulationError } from '../packages/domain/src/regulation/error.js'
import type { Regulation } from '../packages/domain/src/regulation/language/regulation.js'
import { encodings, encodedIds as ids, wholeRegulation } from './support/material.js'

/** A regulation with these encodings in the place of the catalogued ones, as decoded from a file. */
const decoded = (id: string, change: (text: string) => string = (text) => text): ReadonlyArray<RegulationError> => {
  const whole = JSON.parse(change(JSON.stringify(wholeRegulation(id)))) as unknown
  const read = decodeRegulation(whole)
  return isLeft(read) ? read.left : checkRegulation(read.right)
}

/**
 * What is found in the encodings as they stand, each with why it is right to say so.
 */
const justified: { readonly [finding: string]: string } = {
  'administrative-approval-centre UnknownWord clauses.c03.does.0.value':
    'fills in the channel "other", which the head does not declare: any clause that names channels would pass it over',
  'property-owner-complaints UnknownWord clauses.c06.does.1.value': 'the same',
  'tobacco-branch-company UnwrittenResult clauses.c11.does.0.when.not.fact':
    'reads the result of a remit table that the regulation lacks (open-points.md: never fires)',
  'tobacco-monitoring-centre UnwrittenResult clauses.c09.does.0.appliesWhen.all.0.fact':
    'the same (open-points.md: the clock stays pending in every case)',
  'tobacco-monitoring-centre UnusedWord tables.1': 'that remit table is declared, and no clause asks it',
  'sales-company UnusedWord flags.0':
    'the flag adverseReaction is declared for a reading (A097) that no clause takes (open-points.md, c05)',
  'business-centre-property BareVariant clauses.c08.does.0.stopsOn':
    'an interim reply stops it, too; the encoding says so in its note (A040)',
  'liaoning-banking-association BareVariant clauses.c35.does.0.stopsOn':
    'either reply stops it; the judge of the language excepts this clause by name',
  'liaoning-banking-association NoIndicator clauses.c16.does.0.sections.1.indicator':
    'a bulletin of all indicators, of which the regulation declares none: the section stays empty',
  'provincial-network-engineer UnknownWord clauses.c05.does.0.sections.0.where.is':
    'compares an act with a word that no act has: the section would stay empty for ever',
  'property-three-class AgainstNature clauses.c28.nature':
    'catalogued as an obligation, encoded as a record (language.md 5: met by another mechanism)',
  'service-hotline AgainstNature clauses.c22.nature':
    'catalogued as a clock, encoded as an obligation whose limit is a number of rings (language.md 5)',
}

/** Dimensions that the source leaves to the deployment: nobody can classify by them until it lists values. */
const emptyDimensions = [
  'call-centre-model-2 cause',
  'liaoning-banking-association type',
  'provincial-network-engineer cause',
  'property-work-instruction type',
  'service-hotline cause',
  'service-hotline type',
  'telecom-voice-handler category',
  'telecom-voice-handler cause',
  'telecom-voice-handler type',
  'tobacco-monitoring-centre matter',
  'tobacco-monitoring-centre type',
]

const findings = ids.flatMap((id) => decoded(id).map((error) => ({ id, ...error })))

describe('the check, on every clause that can be executed', () => {
  it('has 646 encodings in 28 regulations before it', () => {
    expect([encodings.length, ids.length]).toEqual([646, 28])
  })

  it('says nothing that cannot be justified', () => {
    const said = findings
      .filter(({ _tag }) => _tag !== 'EmptyDimension')
      .map(({ id, _tag, path }) => `${id} ${_tag} ${path}`)
    expect(said.sort()).toEqual(Object.keys(justified).sort())
  })

  it('names the dimensions that nobody can set', () => {
    const empty = findings.filter(({ _tag }) => _tag === 'EmptyDimension').map(({ id, word }) => `${id} ${word}`)
    expect(empty.sort()).toEqual([...emptyDimensions].sort())
  })

  it('would keep three regulations from being loaded: two for the channel that they fill in, one for a misspelt act', () => {
    const stopping = findings.filter(({ severity }) => severity !== 'warning').map(({ id }) => id)
    expect(stopping).toEqual([
      'administrative-approval-centre',
      'property-owner-complaints',
      'provincial-network-engineer',
    ])
  })
})

/** A mistake of the sort that the judge of the language plants: in which regulation, what reads how, and what is to be found. */
type Planted = readonly [what: string, id: string, from: string, to: string, finding: Partial<RegulationError>]

const planted: ReadonlyArray<Planted> = [
  [
    'a fact path',
    'property-three-class',
    '"cmd.channel"',
    '"cmd.chanel"',
    { _tag: 'UnknownWord', suggestion: 'channel' },
  ],
  ['an event', 'theme-park', '"Resolved"', '"Solved"', { _tag: 'UnknownWord', suggestion: 'Resolved' }],
  [
    'a variant',
    'theme-park',
    '"Returned:result"',
    '"Returned:results"',
    { _tag: 'UnknownWord', suggestion: 'Returned:result' },
  ],
  [
    'an act',
    'government-service-centre',
    '"act:investigation-started"',
    '"act:investigation-begun"',
    { _tag: 'UnknownWord' },
  ],
  ['a command', 'telecom-voice-handler', '"EndShift"', '"EndDay"', { _tag: 'UnknownWord' }],
  [
    'an act in a command',
    'cosmetics-consumer',
    '"Record:remedy-executed"',
    '"Record:remedy-done"',
    { _tag: 'UnknownWord' },
  ],
  [
    'a party',
    'government-service-centre',
    '"responsible":"supervision-section"',
    '"responsible":"supervision-sect"',
    { _tag: 'NoHolder', suggestion: 'supervision-section' },
  ],
  [
    'a parameter',
    'call-centre-model-1',
    '"fact":"param.resolveWithin"',
    '"fact":"param.solveWithin"',
    { _tag: 'MissingParameter', suggestion: 'resolveWithin' },
  ],
  [
    'a named condition',
    'liaoning-banking-association',
    '"condition":"ground2"',
    '"condition":"ground9"',
    { _tag: 'UnknownWord' },
  ],
  [
    'a clause',
    'tobacco-monitoring-centre',
    '"dueOf":["c49"]',
    '"dueOf":["c490"]',
    { _tag: 'UnknownWord', suggestion: 'c49' },
  ],
  [
    'a clause without a limit',
    'tobacco-monitoring-centre',
    '"dueOf":["c49"]',
    '"dueOf":["c50#2"]',
    { _tag: 'NoLimit', clause: 'c06' },
  ],
  [
    'a value of the taxonomy',
    'government-service-centre',
    '"is":"complex"',
    '"is":"complicated"',
    { _tag: 'UnknownWord' },
  ],
  [
    'a term of the taxonomy',
    'property-work-instruction',
    '"value":"danger"',
    '"value":"dangerous"',
    { _tag: 'UnknownWord', suggestion: 'danger' },
  ],
  ['a field of the event', 'telecom-10010-wording', '"it.attitude"', '"it.mood"', { _tag: 'UnknownWord' }],
  ['a dimension', 'founder-call-centre-c', '"class.path"', '"class.way"', { _tag: 'UnknownWord' }],
  ['an order', 'icp-user-reports', '"atLeast":"major"', '"atLeast":"grave"', { _tag: 'UnknownWord' }],
  [
    'an order of what has none',
    'government-service-centre',
    '{"fact":"class.track","is":"complex"}',
    '{"fact":"class.track","atLeast":"complex"}',
    { _tag: 'Unordered' },
  ],
  ['a schedule', 'theme-park', '"during":"daytime"', '"during":"nighttime"', { _tag: 'UnknownWord' }],
  [
    'a field of the start',
    'service-hotline',
    '"start.deadline"',
    '"start.deadlin"',
    { _tag: 'UnknownWord', suggestion: 'deadline' },
  ],
  [
    'a mandatory variant',
    'tobacco-monitoring-centre',
    '"stopsOn":"Returned:result"',
    '"stopsOn":"Returned"',
    { _tag: 'BareVariant', severity: 'error' },
  ],
  ['the choice for the unclassified', 'central-primary-school', '"unknownWhen":"applies",', '', { _tag: 'Loophole' }],
  [
    'the due time of a duty',
    'service-hotline',
    ',"severity":"warn","per":"each","before":["terminal"]',
    ',"severity":"warn","per":"each"',
    { _tag: 'NoDue' },
  ],
  [
    'the limit of a clock',
    'central-primary-school',
    '"within":{"n":15,"unit":"workingDay"},',
    '',
    { _tag: 'Malformed' },
  ],
  ['a unit of time', 'central-primary-school', '"unit":"workingDay"', '"unit":"businessDay"', { _tag: 'Malformed' }],
  ['the requirement of a guard', 'theme-park', '"require":', '"whenn":', { _tag: 'Malformed' }],
  ['the else of a table', 'property-three-class', ',"else":', ',"otherwise":', { _tag: 'Malformed' }],
]

describe('the check, on mistakes planted in the encodings', () => {
  it.each(planted)('finds %s in %s', (_what, id, from, to, finding) => {
    const text = JSON.stringify(wholeRegulation(id))
    expect(text).toContain(from)
    const before = new Set(decoded(id).map(({ _tag, path }) => `${_tag} ${path}`))
    const fresh = decoded(id, (whole) => whole.replace(from, to)).filter(
      ({ _tag, path }) => !before.has(`${_tag} ${path}`),
    )
    expect(fresh).toContainEqual(expect.objectContaining(finding))
  })

  const edited = (id: string, edit: (regulation: Regulation) => Regulation): ReadonlyArray<RegulationError> => {
    const read = decodeRegulation(wholeRegulation(id))
    if (isLeft(read)) throw new Error(read.left[0]?.en)
    return checkRegulation(edit(read.right))
  }
  const editedClause = (
    regulation: Regulation,
    id: string,
    does: Regulation['clauses'][number]['does'],
  ): Regulation => ({
    ...regulation,
    clauses: regulation.clauses.map((clause) => (clause.id === id ? { ...clause, does } : clause)),
  })

  it('finds a clause that is there twice, and one that is gone and still named', () => {
    const twice = edited('theme-park', (regulation) => ({
      ...regulation,
      clauses: [...regulation.clauses, ...regulation.clauses.slice(2, 3)],
    }))
    expect(twice).toContainEqual(expect.objectContaining({ _tag: 'Duplicate' }))
    const gone = edited('tobacco-monitoring-centre', (regulation) => ({
      ...regulation,
      clauses: regulation.clauses.filter(({ id }) => id !== 'c49'),
    }))
    expect(gone).toContainEqual(expect.objectContaining({ _tag: 'UnknownWord', clause: 'c06', word: 'c49' }))
  })

  it('finds limits and conditions that stand on each other', () => {
    const limits = edited('tobacco-monitoring-centre', (regulation) =>
      editedClause(
        regulation,
        'c49',
        (regulation.clauses.find(({ id }) => id === 'c49')?.does ?? []).map((mechanism) =>
          mechanism.kind === 'clock' ? { ...mechanism, within: { dueOf: ['c06'] } } : mechanism,
        ),
      ),
    )
    expect(limits).toContainEqual(expect.objectContaining({ _tag: 'Cyclic', en: expect.stringContaining('c06') }))
    const conditions = edited('liaoning-banking-association', (regulation) =>
      editedClause(
        regulation,
        'c37',
        (regulation.clauses.find(({ id }) => id === 'c37')?.does ?? []).map((mechanism) =>
          mechanism.kind === 'define'
            ? { ...mechanism, is: { all: [mechanism.is, { condition: 'interviewGround' }] } }
            : mechanism,
        ),
      ),
    )
    expect(conditions).toContainEqual(
      expect.objectContaining({ _tag: 'Cyclic', en: expect.stringContaining('interviewGround') }),
    )
  })

  it('finds a state in the start of a duty, and a clause against its nature', () => {
    const started = edited('tobacco-monitoring-centre', (regulation) =>
      editedClause(
        regulation,
        'c43',
        (regulation.clauses.find(({ id }) => id === 'c43')?.does ?? []).map((mechanism) =>
          mechanism.kind === 'obligation' || mechanism.kind === 'clock'
            ? {
                ...mechanism,
                startsOn: { event: 'Acknowledged:dispatch', where: { fact: 'class.gravity', is: 'major' } },
              }
            : mechanism,
        ),
      ),
    )
    expect(started).toContainEqual(expect.objectContaining({ _tag: 'StateInStart', clause: 'c43' }))
    const against = edited('theme-park', (regulation) =>
      editedClause(regulation, 'c13', [{ kind: 'guard', on: ['Close'], require: { some: 'Resolved' } }]),
    )
    expect(against).toContainEqual(expect.objectContaining({ _tag: 'AgainstNature', clause: 'c13' }))
  })
})
