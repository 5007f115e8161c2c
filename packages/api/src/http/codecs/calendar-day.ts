/** What the calendar says about one day, as JSON. */

import { shape } from '@redress/domain'
import * as t from 'io-ts'
import { BilingualText } from './bilingual.js'
import { Day } from './day.js'
import { nullable } from './nullable.js'
import { text } from './scalars.js'

export const CalendarDayCodec = shape(
  'CalendarDay',
  {
    day: Day,
    work: t.boolean,
    kind: t.string,
    name: nullable(BilingualText),
    notice: text,
    certain: t.boolean,
  },
  {},
)
