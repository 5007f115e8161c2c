/** Every failure in one form, and the kinds of failure there are, as JSON. */

import { shape } from '@redress/domain'
import * as t from 'io-ts'
import { BilingualText } from './bilingual.js'
import { text } from './scalars.js'

export const ProblemKindCodec = shape(
  'ProblemKind',
  { type: t.string, status: t.number, title: BilingualText, remedy: BilingualText },
  {},
)

export const ProblemKindsCodec = shape('ProblemKinds', { problems: t.array(ProblemKindCodec), next: text }, {})

const Refusal = shape(
  'Refusal',
  {
    regulation: t.string,
    version: t.string,
    clause: t.string,
    ref: t.string,
    mechanism: t.string,
    facts: t.array(shape('FactSeen', { path: t.string }, { value: t.unknown })),
    because: BilingualText,
    remedy: BilingualText,
  },
  {},
)

/** Problem details (RFC 9457). */
export const ProblemCodec = shape(
  'Problem',
  { type: t.string, title: t.string, status: t.number, detail: t.string, zh: t.string, en: t.string },
  {
    problems: t.array(shape('InputProblem', { path: t.string, expected: t.string, found: t.string }, {})),
    refusals: t.array(Refusal),
    revision: t.number,
  },
)
