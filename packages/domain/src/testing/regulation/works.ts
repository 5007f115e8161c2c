import fc from 'fast-check'
import { condition, plain } from './condition.js'
import { effect } from './effect.js'
import { state } from './facts.js'
import { length, param } from './head.js'
import { type Kinds, type OneOf, one } from './kind.js'
import { trigger } from './limit.js'
import { target } from './target.js'

/** Who does it, who is told, who may read, where it is kept. */
export const works = {
  route: () =>
    one(
      fc.record(
        {
          kind: fc.constant('route' as const),
          step: fc.constantFrom('intake', 'handle', ['reply', 'revisit']),
          on: trigger,
          to: target,
          else: target,
          when: condition(state),
          by: target,
          cc: fc.tuple(target),
          order: fc.nat(99),
          mode: fc.constantFrom('bind' as const, 'suggest' as const),
          priority: fc.constant('head-of-queue' as const),
          within: length,
          via: fc.constant(['phone']),
          ends: fc.constant(['clocks' as const]),
          creates: effect,
        },
        { requiredKeys: ['kind', 'step', 'on', 'to', 'else'] },
      ),
    ),
  escalate: () =>
    one(
      fc.record(
        {
          kind: fc.constant('escalate' as const),
          on: trigger,
          to: target,
          when: condition(state),
          cc: fc.tuple(target),
          do: fc.tuple(effect),
          within: length,
          repeat: fc.constantFrom('once' as const, 'perEvent' as const, 'perRound' as const),
          keepOwner: fc.constant(true as const),
        },
        { requiredKeys: ['kind', 'on', 'to'] },
      ),
    ),
  confidential: () =>
    one(
      fc.record(
        {
          kind: fc.constant('confidential' as const),
          fields: fc.constant(['field.complainant.*', 'field.case.content']),
          see: fc.tuple(target),
          when: condition(state),
          deny: fc.constant(['export' as const, 'disclose' as const]),
          unless: condition(state),
          mask: fc.constant({ assignee: ['field.complainant.*'] }),
          audit: fc.constant(true as const),
        },
        { requiredKeys: ['kind', 'fields', 'see'] },
      ),
    ),
  retain: () =>
    one(
      fc.record(
        {
          kind: fc.constant('retain' as const),
          what: fc.constantFrom('case-file', ['forms', 'result']),
          do: fc.constantFrom('file' as const, 'archive' as const, 'seal' as const),
          on: plain,
          by: target,
          to: target,
          when: condition(state),
          keepFor: length,
          creates: effect,
        },
        { requiredKeys: ['kind', 'what', 'do', 'on', 'by'] },
      ),
    ),
  record: () =>
    one(
      fc.record(
        {
          kind: fc.constant('record' as const),
          at: fc.tuple(plain),
          fields: fc.constantFrom<OneOf<'record'>['fields']>(
            ['field.case.content', 'case.receivedAt'],
            [{ path: 'field.product.quantity', range: [0, 10] }, 'class.gravity'],
            [{ path: 'field.place', modality: 'may' }],
          ),
          form: fc.constant('登记表'),
          when: condition(state),
          notGiven: fc.constant('withReason' as const),
          fieldsFrom: fc.constant(param('form')),
        },
        { requiredKeys: ['kind', 'at', 'fields'] },
      ),
    ),
} satisfies Kinds<'route' | 'escalate' | 'confidential' | 'retain' | 'record'>
