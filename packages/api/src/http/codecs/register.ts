/** A page of the register, as JSON. */

import { shape } from '@redress/domain'
import * as t from 'io-ts'
import { instant, text } from './scalars.js'

export const RegisterRow = shape(
  'RegisterRow',
  {
    complaint: t.string,
    number: text,
    status: t.string,
    kind: text,
    channel: text,
    receivedAt: instant,
    unit: text,
    handler: text,
    regulations: t.array(t.string),
    revision: t.number,
  },
  {},
)

export const RegisterCodec = shape('Register', { complaints: t.array(RegisterRow), next: text }, {})
