/** What was decided about personal data, and who looked at it, as JSON. */

import { InstantString, oneOf, shape, Term } from '@redress/domain'
import { tokenKinds } from '@redress/domain/vault'
import * as t from 'io-ts'
import { nullable } from './nullable.js'
import { text } from './scalars.js'

const Restricted = shape('SubjectRestricted', { basis: t.string }, { clause: t.string })
const Hold = shape('SubjectHold', { hold: t.string, authority: t.string }, { clause: t.string, until: t.string })
const Order = shape(
  'ErasureOrder',
  { order: t.string, basis: t.string, reason: t.string, by: t.string, state: t.string },
  { clause: t.string, document: t.string },
)

export const SubjectCodec = shape(
  'SubjectDecided',
  {
    subject: t.string,
    restricted: nullable(Restricted),
    holds: t.array(Hold),
    orders: t.array(Order),
    /** Keys that are left: none where everything is erased or nothing was kept. */
    keys: t.number,
    cases: t.array(shape('SubjectCase', { complaint: t.string, status: t.string }, {})),
  },
  {},
)

export const SubjectHandledCodec = shape(
  'SubjectHandled',
  { subject: t.string, events: t.array(shape('SubjectEventMade', { event: t.string, type: t.string }, {})) },
  { erasure: shape('ErasureStands', { order: t.string, step: t.string, receipt: text }, {}) },
)

/** Whom to look for, whole, however it is written; and why, for the record. */
export const PersonSought = shape(
  'PersonSought',
  {
    by: oneOf('SoughtBy', tokenKinds),
    value: Object.assign(
      t.refinement(t.string, (value) => value.trim() !== '' && value.length <= 200, 'a text'),
      { schema: { type: 'string', minLength: 1, maxLength: 200 } },
    ),
    reason: Term,
  },
  {},
)
export const CasesFound = shape('CasesFound', { complaints: t.array(t.string) }, {})

export const WithdrawalBody = shape('ErasureWithdrawal', { basis: Term }, {})
export const WithdrawnCodec = shape('ErasureWithdrawn', { subject: t.string, order: t.string }, {})

export const AccessesCodec = shape(
  'Accesses',
  {
    accesses: t.array(
      shape(
        'Access',
        {
          seq: t.number,
          at: InstantString,
          who: t.string,
          unit: text,
          roles: t.array(t.string),
          purpose: t.string,
          reason: t.string,
          via: t.string,
          complaint: text,
          subject: text,
          categories: t.array(t.string),
          paths: t.array(t.string),
          clauses: t.array(t.string),
          outcome: t.string,
          hash: t.string,
        },
        {},
      ),
    ),
    next: text,
  },
  {},
)
