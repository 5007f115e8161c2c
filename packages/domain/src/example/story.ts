import { isLeft } from 'fp-ts/lib/Either.js'
import { eventsOf } from '../aggregate/stream.js'
import { stateAt } from '../clock/state-at.js'
import type { ComplaintEvent } from '../complaint/event.js'
import { retold } from '../complaint/evolve.js'
import type { Bilingual } from '../complaint/rejection.js'
import { type Complaint, initial } from '../complaint/state.js'
import { explainClock } from '../explain/clock.js'
import { explainEvent } from '../explain/event.js'
import { explainRejection } from '../explain/rejection.js'
import { say } from '../regulation/describe/phrase.js'
import type { Regulation } from '../regulation/language/regulation.js'
import type { Example, RegulationExamples } from './language.js'
import { type Course, type Played, play } from './play.js'
import { stageOf } from './prove.js'
import { facets } from './seen.js'
import { type Stage, type View, viewOf } from './view.js'
import { eventSays, whatSays, whoSays } from './words.js'

/** One step of a tale: when, who did what, and what came of it. */
export interface ToldStep {
  readonly at: string
  readonly deed: Bilingual
  readonly refused: boolean
  /** What the clauses had to say of it. */
  readonly because: ReadonlyArray<Bilingual>
}

/** A case told whole: its steps, its deadlines with their reasons, its figures. */
export interface Tale {
  readonly steps: ReadonlyArray<ToldStep>
  readonly deadlines: ReadonlyArray<Bilingual>
  /** Of each clause that reckons: indicators, scores, reports. */
  readonly figures: ReadonlyArray<{
    readonly clause: string
    readonly ref: string
    readonly lines: ReadonlyArray<string>
  }>
}

/** The complaint as it stood before each of its events. */
const beforeOf = ({ world }: Course): ReadonlyMap<string, Complaint> => {
  const found = new Map<string, Complaint>()
  for (const { complaint } of world.dossiers.values()) {
    const states = retold(complaint)
    for (const [i, event] of eventsOf(complaint).entries()) found.set(event.id, states[i - 1] ?? initial(complaint.id))
  }
  return found
}

const list = (texts: ReadonlyArray<Bilingual>): Bilingual =>
  say(texts.map(({ zh }) => zh).join('；'), texts.map(({ en }) => en).join('; '))

const toldStep = (
  { rules, regulation: { source } }: Stage,
  examples: RegulationExamples,
  before: ReadonlyMap<string, Complaint>,
  { step, events, rejection }: Played,
): ToldStep => {
  const names = list(events.map((event) => eventSays(event, source)))
  const because = events.flatMap((event) => {
    const complaint = before.get(event.id)
    return complaint === undefined ? [] : explainEvent(rules)(complaint, event as ComplaintEvent).sentences.slice(1)
  })
  if ('until' in step)
    return {
      at: step.until,
      deed: events.length === 0 ? say('时间过去，无事发生', 'time passes, nothing happens') : names,
      refused: false,
      because,
    }
  const who = whoSays(step, examples, source)
  const what = whatSays(step, source)
  return {
    at: step.at,
    deed: say(`${who.zh}：${what.zh}`, `${who.en}: ${what.en}`),
    refused: rejection !== undefined,
    because: rejection === undefined ? because : explainRejection(rules)(rejection).sentences,
  }
}

const deadlinesOf = ({ rules }: Stage, { world, endMs }: Course): ReadonlyArray<Bilingual> =>
  [...world.dossiers.values()].flatMap((dossier) =>
    dossier.clocks.all
      .filter(({ clock }) => stateAt(clock, endMs) !== 'inapplicable')
      .map(({ clock }) => explainClock(rules)(dossier, clock, endMs).text),
  )

const figuresIn = (view: View): Tale['figures'] =>
  view.regulation.source.clauses.flatMap(({ id, ref }) => {
    const lines = (['figures', 'scores', 'reports'] as const).flatMap((facet) => facets[facet](view, id))
    return lines.length === 0 ? [] : [{ clause: id, ref, lines }]
  })

/**
 * Tells an example of a regulation in words: each step with what the clauses had to say, each deadline with its reasons, the
 * figures at the end. `undefined` where the regulation does not compile under what the example has the deployment set.
 */
export const taleOf = (regulation: Regulation, examples: RegulationExamples, example: Example): Tale | undefined => {
  const staged = stageOf(regulation, examples, example)
  if (isLeft(staged)) return undefined
  const stage = staged.right
  const course = play(stage.rules, example.steps, examples)
  const before = beforeOf(course)
  const at = example.then?.at(-1)?.at
  return {
    steps: course.steps.map((played) => toldStep(stage, examples, before, played)),
    deadlines: deadlinesOf(stage, course),
    figures: figuresIn(viewOf(stage, course, examples, at === undefined ? {} : { at })),
  }
}
