import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Clause } from '@redress/domain'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { expect, test } from 'vitest'
import { buildApp } from '../../src/http/app.js'
import { ownFile, ownRegulation, toBeListed } from '../own.js'
import { openTemporary } from './opened.js'

/** Three complaints about one unit within a month go to the handler's table, each of them. */
const third: Clause = {
  id: 'c92',
  ref: '第九十二条',
  summary: { zh: '同一单位三十日内三次被投诉的上报。', en: 'Three about one unit in thirty days are raised.' },
  nature: 'escalation',
  modality: 'must',
  does: [
    {
      kind: 'escalate',
      on: {
        becomes: {
          some: {
            event: 'Received',
            in: { same: ['case.respondent.unit'] },
            within: { n: 30, unit: 'calendarDay' },
          },
          atLeast: 3,
        },
      },
      to: 'handler',
    },
  ],
}

test('regression: under If-Match a command was decided without what the read models say of other cases', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'redress-if-match-'))
  const file = ownFile(folder, { ...ownRegulation(), clauses: [...ownRegulation().clauses, third] })
  const { redress, remove } = await openTemporary('2026-03-12T10:00:00+08:00', { regulationFiles: [file] })
  // Whoever watches over time would raise it, too.
  const app = buildApp({ ...redress, watchdog: { tick: TE.right({ looks: 0, events: 0, history: 0, more: false }) } })
  const actor = { id: 'clerk-1', unit: 'window', roles: ['handler'] }
  for (const n of [1, 2, 3]) {
    const { command: _, data, ...receipt } = toBeListed(`c-${n}`, `2026-03-0${n}`, 'x', 'y')
    const payload = { ...receipt, data: { ...data, respondent: { unit: 'bank-a' } } }
    const received = await app.inject({ method: 'POST', url: '/complaints', payload })
    expect(received.json(), received.body).toMatchObject({ visible: true })
  }
  const follow = (complaint: string, headers: object) =>
    app.inject({
      method: 'POST',
      url: `/complaints/${complaint}/commands/FollowUp`,
      headers: { ...headers },
      payload: { id: `f-${complaint}`, occurredAt: '2026-03-05T09:30:00+08:00', actor, data: { purpose: 'track' } },
    })
  for (const [complaint, header] of [
    ['c-1', '"0"'],
    ['c-2', '*'],
  ] as const) {
    const done = await follow(complaint, { 'if-match': header })
    expect(done.statusCode, done.body).toBe(200)
    expect(done.json().events.map(({ type }: { type: string }) => type)).toContain('Escalated')
  }
  // And of two that saw the same, the second is refused all the same.
  expect((await follow('c-3', { 'if-match': '"7"' })).statusCode).toBe(412)
  await app.close()
  await remove()
  rmSync(folder, { recursive: true, force: true })
})
