/** Complaints that the read models set aside, and events left out of them, as JSON. */

import { shape } from '@redress/domain'
import * as t from 'io-ts'
import { text } from './scalars.js'

export const ParkedCodec = shape(
  'ParkedComplaints',
  {
    parked: t.array(
      shape(
        'ParkedComplaint',
        {
          complaint: t.string,
          position: t.string,
          revision: t.number,
          type: t.string,
          reason: t.string,
          reason_zh: t.string,
          reason_en: t.string,
        },
        {},
      ),
    ),
    next: text,
  },
  {},
)

export const SkippedCodec = shape(
  'SkippedEvents',
  {
    skipped: t.array(
      shape(
        'SkippedEvent',
        {
          complaint: t.string,
          revision: t.number,
          position: t.string,
          type: t.string,
          decided_by: t.string,
          reason: t.string,
          decided_ms: t.number,
        },
        {},
      ),
    ),
    next: text,
  },
  {},
)
