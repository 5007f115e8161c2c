import * as E from 'fp-ts/lib/Either.js'
import { AgentsCodec, UnitsCodec } from '../codecs/rules.js'
import { atHand } from '../collection/collection.js'
import type { Route } from '../route.js'

const units = atHand({
  path: '/units',
  operationId: 'units',
  permission: 'rules.read',
  summary: { zh: '单位，成树', en: 'The units, as a tree' },
  tag: 'reference',
  meaning: 'Those of the directory of the organisation',
  items: 'units',
  codec: UnitsCodec,
  key: 'id',
  orders: ['id', '-id'],
  filters: ['parent', 'kind'],
  all: async ({ rules }) =>
    E.right({
      items: Object.values(rules.organisation?.units ?? {}).map(({ id, parent, head, kind, membership, parties }) => ({
        id,
        parent: parent ?? null,
        head: head ?? null,
        kind: kind ?? null,
        membership: membership ?? null,
        parties: parties ?? [],
      })),
    }),
})

const agents = atHand({
  path: '/agents',
  operationId: 'agents',
  permission: 'rules.read',
  summary: { zh: '人员（代号）', en: 'The agents, by pseudonym' },
  tag: 'reference',
  meaning: 'Those of the directory of the organisation',
  items: 'agents',
  codec: AgentsCodec,
  key: 'id',
  orders: ['id', '-id'],
  filters: ['unit', 'available'],
  all: async ({ rules }) =>
    E.right({
      items: Object.values(rules.organisation?.people ?? {}).map(({ id, unit, roles, available }) => ({
        id,
        unit: unit ?? null,
        roles: roles ?? [],
        available: available ?? true,
      })),
    }),
})

/** Who there is. */
export const people: ReadonlyArray<Route> = [units, agents]
