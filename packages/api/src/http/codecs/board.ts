/** The SLA board, as JSON. */

import { InstantString, shape } from '@redress/domain'
import * as t from 'io-ts'
import { BilingualText } from './bilingual.js'
import { Counts, clock } from './clock.js'
import { text } from './scalars.js'

export const BoardCodec = shape(
  'Board',
  {
    asOf: InstantString,
    counts: Counts,
    clauses: t.array(
      shape(
        'ClauseCounts',
        { regulation: t.string, clause: t.string, ref: t.string, summary: BilingualText, counts: Counts },
        {},
      ),
    ),
    clocks: t.array(shape('Clock', clock, {})),
    next: text,
  },
  {},
)
