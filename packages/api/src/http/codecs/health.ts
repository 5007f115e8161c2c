/** The health of the service, as JSON. */

import { oneOf, shape } from '@redress/domain'
import * as t from 'io-ts'
import { BilingualText } from './bilingual.js'
import { nullable } from './nullable.js'

export const HealthCodec = shape(
  'Health',
  {
    status: oneOf('HealthStatus', ['ok', 'degraded', 'unhealthy'] as const),
    reasons: t.array(
      shape(
        'HealthReason',
        {
          reason: oneOf('HealthReasonName', [
            'Lagging',
            'Trouble',
            'Halted',
            'Paused',
            'Unreachable',
            'Watch',
          ] as const),
          zh: t.string,
          en: t.string,
        },
        {},
      ),
    ),
    views: nullable(t.record(t.string, t.unknown)),
    parked: t.number,
    trouble: nullable(BilingualText),
  },
  {},
)
