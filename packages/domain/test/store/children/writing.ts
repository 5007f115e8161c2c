import type { NewEvent } from '../../../src/store/port.js'

export const streamOf = (writer: number): string => `crash-w${writer}`

/** Events of one append: 1 to 4. */
export const sizeOf = (writer: number, index: number): number => 1 + ((writer * 7 + index * 3) % 4)

/** The n-th append of a writer, always the same: who reads the log knows what belongs together. */
export const appendOf = (writer: number, index: number): ReadonlyArray<NewEvent> =>
  Array.from({ length: sizeOf(writer, index) }, (_, part) => ({
    id: `w${writer}-a${index}-${part}`,
    type: 'Noted',
    schemaversion: 1,
    subject: `w${writer}`,
    time: '2026-01-05T09:00:00+08:00',
    correlationid: 'correlation-1',
    causationid: 'causation-1',
    authid: 'agent-1',
    dataclassification: 'internal',
    data: { writer, append: index, part, text: 'x'.repeat((writer * index) % 700) },
  }))
