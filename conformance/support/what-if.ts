import { openRedress } from '@redress/api'
import {
  type CaseWhatIf,
  type ComplaintEvent,
  clocksOf,
  compile,
  fromRecorded,
  millis,
  type Regulation,
  rulesOf,
  stateAt,
  whatIf,
} from '@redress/domain'
import { allRegulations } from '@redress/domain/regulations'

/** Histories of a data folder, complaint by complaint, as an embedder reads them. */
export const historiesOf = async (data: string): Promise<ReadonlyArray<ReadonlyArray<ComplaintEvent>>> => {
  const opened = await openRedress({ data, readonly: true })()
  if (opened._tag === 'Left') throw new Error(opened.left.en)
  const found = new Map<string, ComplaintEvent[]>()
  try {
    for await (const batch of opened.right.store.readAll(undefined)) {
      if (batch._tag === 'Left') throw new Error(batch.left.en)
      for (const recorded of batch.right) {
        const event = fromRecorded(recorded)
        if (event._tag === 'Left') throw new Error(JSON.stringify(event.left))
        found.set(event.right.complaint, [...(found.get(event.right.complaint) ?? []), event.right])
      }
    }
  } finally {
    await opened.right.close()
  }
  return [...found.values()]
}

const compiled = (regulation: Regulation) => {
  const result = compile(regulation)
  if (result._tag === 'Left') throw new Error(result.left.map(({ en }) => en).join('\n'))
  return result.right
}

/** What the same complaints would be under one regulation, in numbers. */
export interface Under {
  readonly regulation: Regulation
  readonly complaints: number
  /** Limits and duties that apply. */
  readonly clocks: number
  readonly due: number
  readonly met: number
  readonly breached: number
  readonly open: number
  /** It is not known whether they apply. */
  readonly undecided: number
  /** Complaints with a breach. */
  readonly late: number
  /** Steps that people took and the clauses would have refused. */
  readonly refused: number
  /** What the clauses would have brought about. */
  readonly brought: number
  /** Conflicts with their own regulation, where both applied at once: how many, in how many complaints. */
  readonly conflicts: number
  readonly conflicting: number
}

const count = <A>(items: ReadonlyArray<A>, of: (item: A) => boolean): number => items.filter(of).length

const nobody = {
  complaints: 0,
  clocks: 0,
  due: 0,
  met: 0,
  breached: 0,
  open: 0,
  undecided: 0,
  late: 0,
  refused: 0,
  brought: 0,
  conflicts: 0,
  conflicting: 0,
}

const added = (
  sum: Omit<Under, 'regulation'>,
  one: CaseWhatIf,
  now: ReturnType<typeof millis>,
): Omit<Under, 'regulation'> => {
  const states = clocksOf(one.after)
    .map((clock) => ({ clock, state: stateAt(clock, now) }))
    .filter(({ state }) => state !== 'inapplicable' && state !== 'cancelled')
  const of = (...wanted: ReadonlyArray<string>) => count(states, ({ state }) => wanted.includes(state))
  const breached = of('breached')
  return {
    ...sum,
    complaints: sum.complaints + 1,
    clocks: sum.clocks + states.length,
    due: sum.due + count(states, ({ clock }) => clock.due !== undefined),
    met: sum.met + of('met'),
    breached: sum.breached + breached,
    open: sum.open + of('running', 'warned', 'suspended'),
    undecided: sum.undecided + of('pending', 'undecided'),
    late: sum.late + (breached > 0 ? 1 : 0),
    refused: sum.refused + count(one.steps, ({ refused }) => refused.length > 0),
    brought: sum.brought + one.events.appeared.length,
  }
}

/** The same complaints under each regulation that ships, in the place of the one that they were received under. */
export const underEach = (
  histories: ReadonlyArray<ReadonlyArray<ComplaintEvent>>,
  replacing: string,
  at: string,
): ReadonlyArray<Under> => {
  const now = millis(at as Parameters<typeof millis>[0])
  const all = allRegulations.map(compiled)
  const rules = rulesOf(all)
  return all.map((under) => {
    let sum: Omit<Under, 'regulation'> = nobody
    for (const one of whatIf(rules, { under, replacing })(histories, now)) sum = added(sum, one, now)
    const own = all.find(({ id }) => id === replacing)
    const beside = own === undefined || own === under ? undefined : { under: [own, under], replacing }
    const both =
      beside === undefined
        ? []
        : [...whatIf(rules, beside)(histories, now)].map(({ conflicts }) => conflicts.appeared.length)
    return {
      regulation: under.source,
      ...sum,
      conflicts: both.reduce((total, n) => total + n, 0),
      conflicting: both.filter((n) => n > 0).length,
    }
  })
}

/** The comparison as a page. */
export const whatIfPage = (rows: ReadonlyArray<Under>, at: string): string =>
  [
    '# 同样的投诉，28 部制度 · The same complaints under 28 regulations',
    '',
    `福州市 12345 热线内河诉求 1,203 件，按各部制度重放，看到 ${at.slice(0, 10)} 为止。本页由一致性试验写成（\`npm run conformance\`）。`,
    `1,203 complaints of the Fuzhou 12345 hotline, replayed under each regulation, as of ${at.slice(0, 10)}. Written by the conformance suite.`,
    '',
    '登记表只有受理、派单、答复三个步骤，原始制度为政务服务中心；别的制度要求而登记表没有的步骤，即成超期或待定。',
    'The register has only receipt, dispatch and reply; what another regulation asks beyond these shows as breached or open.',
    '',
    '*时限 clocks*：适用的时限与义务 limits and duties that apply; *有期限 with a due time*; *待定 undecided*：是否适用尚不知 not known whether they apply; *被拒 refused*：已办步骤中该制度不会放行者 steps taken that it would refuse; *引出 brought about*：升级等自动事项 escalations and their effects; *并行冲突 conflicts*：与原制度同时适用时的冲突（涉及投诉数） conflicts where both apply at once (in how many complaints).',
    '',
    '| 制度 | 时限 clocks | 有期限 due | 按时 met | 超期 breached | 未到期 open | 待定 undecided | 有超期的投诉 late | 被拒 refused | 引出 brought about | 并行冲突 conflicts |',
    '|---|---|---|---|---|---|---|---|---|---|---|',
    ...rows.map(
      ({
        regulation: { id, title },
        clocks,
        due,
        met,
        breached,
        open,
        undecided,
        late,
        refused,
        brought,
        conflicts,
        conflicting,
      }) =>
        `| [${title.zh}](${id}.md) | ${[clocks, due, met, breached, open, undecided, late, refused, brought, `${conflicts} (${conflicting})`].join(' | ')} |`,
    ),
    '',
  ].join('\n')
