import * as t from 'io-ts'
import { defineEvent, type EventDefinition } from '../../aggregate/define.js'
import { eventData, type MarksIn } from '../../aggregate/marks.js'
import { tagged } from '../../codec/tagged.js'
import { type ActNameOf, type ActScope, type ActTerm, acts, actsOf } from '../act.js'

/** What an `ActRecorded` of some act says; the details are those of that act. */
export type RecordedAct<S extends ActScope> = {
  readonly [N in ActNameOf<S>]: {
    readonly act: N
    readonly details?: t.TypeOf<(typeof acts)[N]['codec']>
  } & MarksIn
}[ActNameOf<S>]

/**
 * The event of all acts that streams of some scopes take. Its codec looks at the act first, and knows the details of that act
 * alone: an error names what was wrong with them, not with fifty others.
 */
export const actRecorded = <S extends ActScope>(
  ...scopes: ReadonlyArray<S>
): EventDefinition<'ActRecorded', RecordedAct<S>> => {
  const members = actsOf(...scopes).map((name) => {
    const { codec }: ActTerm = acts[name]
    return [name, eventData(name, { act: t.literal(name) }, { details: codec })] as const
  })
  return defineEvent({
    type: 'ActRecorded',
    says: { zh: '其他行为', en: 'any other act' },
    // 1 took any value as a detail, so that a truth written as a word never met its clause.
    schema: 2,
    variant: 'act',
    // The members are made from the very list that the type is made from.
    data: tagged('ActRecorded', 'act', Object.fromEntries(members)) as unknown as t.Type<RecordedAct<S>>,
  })
}
