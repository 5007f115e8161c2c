/** One complaint as it stands, as JSON. */

import { Classes, Fields, Flags, oneOf, personalCategories, shape } from '@redress/domain'
import * as t from 'io-ts'
import { nullable } from './nullable.js'
import { instant, text } from './scalars.js'

const optionalTexts = (...keys: ReadonlyArray<string>) => Object.fromEntries(keys.map((key) => [key, t.string]))

export const ComplaintCodec = shape(
  'Complaint',
  {
    complaint: t.string,
    revision: t.number,
    status: t.string,
    regulations: t.array(shape('Pin', { id: t.string, version: t.string }, {})),
    kind: text,
    channel: text,
    form: text,
    number: text,
    receivedAt: instant,
    unit: text,
    handler: text,
    owner: text,
    round: t.number,
    objections: t.number,
    satisfaction: text,
    outcome: text,
    complainant: nullable(shape('ComplainantSeen', {}, { id: t.string, kind: t.string, asksSecrecy: t.boolean })),
    respondent: nullable(shape('RespondentSeen', {}, optionalTexts('kind', 'unit', 'person', 'unitHead'))),
    subject: nullable(shape('SubjectSeen', {}, optionalTexts('kind', 'id'))),
    classes: Classes,
    flags: Flags,
    fields: Fields,
    personal: oneOf('PersonalStatus', ['open', 'restricted', 'erased', 'sealed']),
    hidden: t.array(
      shape(
        'HiddenPart',
        {
          path: t.string,
          category: oneOf('Category', personalCategories),
          why: oneOf('WhyHidden', ['role', 'clause', 'author']),
          clauses: t.array(t.string),
        },
        {},
      ),
    ),
  },
  {},
)
