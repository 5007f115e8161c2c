import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Position } from '@redress/domain'
import type { EpochMs } from '@redress/holidays'
import { appOf } from './app.js'
import { openComplaints } from './complaints.js'

const folder = mkdtempSync(join(tmpdir(), 'complaints-'))
// The evening of 24 February 2026: the holiday is over.
const now = () => Date.parse('2026-02-24T20:00:00+08:00') as EpochMs
const opened = await openComplaints(folder, now)()
if (opened._tag === 'Left') throw new Error(JSON.stringify(opened.left))
const { views, close } = opened.right
const app = appOf(opened.right)
const say = (what: string, answer: string): void => void process.stdout.write(`${what.padEnd(22)}  ${answer}\n`)

const command = {
  id: 'k-1',
  command: 'Receive',
  complaint: 'c-1',
  occurredAt: '2026-02-12T10:00:00+08:00',
  actor: { id: 'clerk-7', roles: ['supervision-section'] },
  data: {
    kind: 'complaint',
    channel: 'written',
    form: 'written',
    class: { track: 'written-general' },
    field: { 'complainant.name': '欧阳小梅', 'complainant.phone': '13800000000' },
  },
}
const post = async (what: string, payload: object): Promise<void> => {
  const answer = await app.inject({ method: 'POST', url: '/complaints', payload })
  const { events, position, problems } = answer.json<{ events?: string[]; position?: Position; problems?: string[] }>()
  say(what, `${answer.statusCode}  ${(events ?? problems ?? []).join(', ')}`)
  // What was answered is in the read models before anybody asks for it.
  if (position !== undefined) await views.waitFor(position)()
}
await post('POST complaints', command)
await post('the same again', command)
await post('a wrong one', { ...command, id: 'k-2', data: { ...command.data, kind: 7 } })

const clocks = await app.inject('/complaints/c-1')
for (const { clause, due_day } of clocks.json<{ clause: string; due_day: string }[]>())
  say('GET complaints/c-1', `${clocks.statusCode}  ${clause} due ${due_day}`)
const board = await app.inject('/board')
say('GET board', `${board.statusCode}  ${board.json<unknown[]>().length} late`)
await app.close()
await close()

const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)))
say('on disk', files.some((bytes) => bytes.includes('欧阳小梅')) ? 'a name' : 'no name')
rmSync(folder, { recursive: true })
