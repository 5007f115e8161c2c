/** How far the engine goes with each clause, where clauses contradict, what other rules would change, and who there is, as JSON. */

import { shape } from '@redress/domain'
import * as t from 'io-ts'
import { BilingualText } from './bilingual.js'
import { text } from './scalars.js'

export const CoverageCodec = shape(
  'Coverage',
  {
    regulation: t.string,
    title: BilingualText,
    counts: t.record(t.string, t.number),
    clauses: t.array(
      shape(
        'ClauseCovered',
        { clause: t.string, ref: t.string, summary: BilingualText, coverage: t.string },
        { reason: BilingualText },
      ),
    ),
    next: text,
  },
  {},
)

const Side = shape(
  'ConflictSide',
  { regulation: t.string, clause: t.string, ref: t.string, at: t.string, title: BilingualText },
  { version: t.string, summary: BilingualText, modality: t.string },
)

export const ConflictsCodec = shape(
  'Conflicts',
  {
    conflicts: t.array(
      shape(
        'Conflict',
        {
          id: t.string,
          kind: t.string,
          certainty: t.string,
          about: t.string,
          deadlock: t.boolean,
          sides: t.array(Side),
          text: BilingualText,
        },
        { wins: t.number },
      ),
    ),
    next: text,
  },
  {},
)

export const WhatIfBody = shape(
  'WhatIfQuestion',
  { text: t.string },
  { replacing: t.string, asOf: t.string, complaints: t.array(t.string), period: t.string, cursor: t.string },
)

export const WhatIfCodec = shape(
  'WhatIf',
  {
    regulation: shape('WhatIfUnder', { id: t.string, version: t.string }, {}),
    asOf: t.string,
    summary: t.record(t.string, t.unknown),
    /** How many of them are under what it takes the place of. */
    concerned: t.number,
    text: BilingualText,
    changed: t.array(t.string),
    /** The cursor of those that were not looked at. */
    next: text,
  },
  {},
)

export const UnitsCodec = shape(
  'Units',
  {
    units: t.array(
      shape(
        'Unit',
        {
          id: t.string,
          /** Whether the directory of the organisation has it; else it is known from events alone. */
          listed: t.boolean,
          ...{ parent: text, head: text, kind: text, membership: text },
          parties: t.array(t.string),
        },
        {},
      ),
    ),
    next: text,
  },
  {},
)

export const AgentsCodec = shape(
  'Agents',
  {
    agents: t.array(
      shape(
        'Agent',
        { id: t.string, listed: t.boolean, unit: text, roles: t.array(t.string), available: t.boolean },
        {},
      ),
    ),
    next: text,
  },
  {},
)
