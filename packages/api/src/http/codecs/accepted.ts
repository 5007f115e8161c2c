/** The reply to a command, as JSON: a client learns from it what its command made. */

import { shape } from '@redress/domain'
import * as t from 'io-ts'

/** What is said to an accepted command. */
export const AcceptedCodec = shape(
  'Accepted',
  {
    complaint: t.string,
    /** Revision of the last event of the command; the ETag. */
    revision: t.number,
    events: t.array(shape('EventMade', { event: t.string, type: t.string }, {})),
    /** The read models show it already. */
    visible: t.boolean,
    warnings: t.array(shape('Warned', { regulation: t.string, clause: t.string, zh: t.string, en: t.string }, {})),
  },
  {},
)
