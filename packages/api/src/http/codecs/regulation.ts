/** The regulations in force here, as JSON. */

import { shape } from '@redress/domain'
import * as t from 'io-ts'
import { BilingualText } from './bilingual.js'
import { text } from './scalars.js'

export const RegulationsCodec = shape(
  'Regulations',
  {
    regulations: t.array(
      shape(
        'RegulationSummary',
        {
          id: t.string,
          version: t.string,
          title: BilingualText,
          adopted: t.boolean,
          clauses: t.array(
            shape(
              'ClauseSummary',
              { clause: t.string, ref: t.string, summary: BilingualText, mechanisms: t.array(t.string) },
              {},
            ),
          ),
        },
        {},
      ),
    ),
    next: text,
  },
  {},
)
