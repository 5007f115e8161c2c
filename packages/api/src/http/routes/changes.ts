import type { Position } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import * as p from '../codecs/parameters.js'
import type { Route } from '../route.js'

/** Changes of the board as they come. */
export const changes: Route = {
  method: 'GET',
  path: '/board/changes',
  operationId: 'changes',
  permission: 'cases.list',
  summary: { zh: '看板变化的事件流', en: 'Changes of the board as server-sent events' },
  tag: 'questions',
  parameters: [
    {
      name: 'Last-Event-ID',
      in: 'header',
      codec: p.PositionText,
      required: false,
      meaning: { zh: '上次收到的事件的 id', en: 'Id of the event that was heard last' },
      example: '0000000000000000',
    },
  ],
  answers: {
    status: 200,
    meaning:
      'Events `open`, `changed` (complaints), `counts` (clocks by state, at first and when they are others), `reset` (ask for the board anew)',
    type: 'text/event-stream',
  },
  problems: [],
  answer: async ({ changes: hub }, { header, scope }) =>
    E.right({
      status: 200,
      body: hub.listen(scope, header['last-event-id'] as Position | undefined),
      type: 'text/event-stream; charset=utf-8',
      headers: { 'x-accel-buffering': 'no' },
    }),
}
