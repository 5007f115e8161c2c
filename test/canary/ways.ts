import { createHash } from 'node:crypto'
import type { buildApp, Redress } from '../../packages/api/src/index.js'
import { csv, put } from '../../packages/api/test/import/files.js'
import { CANARY } from './scan.js'

/** A text that stands nowhere else. */
export const canary = (place: string): string =>
  `${CANARY}${createHash('sha256').update(place).digest('hex').slice(0, 12)}`

const clerk = { id: 'clerk-1', unit: 'window', roles: ['window', 'supervision-section'] }

/** A field of every category. */
const fields = [
  'complainant.name',
  'complainant.phone',
  'complainant.address',
  'case.content',
  'case.consequence',
  'student.name',
  'complainant.bankCard',
  'case.respondentStaff',
  'own.remark',
]

/** A short life with a text wherever one may stand. */
export const life = (id: string): ReadonlyArray<{ readonly command: string; readonly data: unknown }> => [
  {
    command: 'Receive',
    data: {
      kind: Number(id.replace(/\D/g, '')) % 7 === 0 ? 'report' : 'complaint',
      channel: 'written',
      channelText: canary(`${id} channel`),
      complainant: { id: `p-${id}` },
      field: Object.fromEntries(fields.map((field) => [field, canary(`${id} ${field}`)])),
      notGiven: { 'field.complainant.contact': canary(`${id} not given`) },
    },
  },
  { command: 'Classify', data: { class: { ground: ['poor-service'] }, because: canary(`${id} because`) } },
  {
    command: 'Assign',
    data: { to: { unit: 'desk' }, assignment: 'a-1', requirements: canary(`${id} requirements`) },
  },
  { command: 'FollowUp', data: { purpose: 'track', field: { 'track.note': canary(`${id} note`) } } },
  { command: 'Withdraw', data: { reason: canary(`${id} reason`) } },
]

const said = (id: string, n: number, one: { readonly command: string; readonly data: unknown }) => ({
  id: `${id}-${n}`,
  complaint: id,
  occurredAt: `2026-03-0${n + 1}T09:30:00+08:00`,
  actor: clerk,
  ...one,
})

export const byHandler = async (redress: Pick<Redress, 'batch'>, id: string): Promise<number> => {
  const outcome = await redress.batch(life(id).map((one, n) => said(id, n, one)) as never)()
  if (outcome._tag === 'Left') throw new Error(JSON.stringify(outcome.left))
  return outcome.right.reduce((sum, one) => sum + (one._tag === 'Right' ? one.right.length : 0), 0)
}

/** Over HTTP; what is refused is part of the test: the problems are given back. */
export const byHttp = async (app: ReturnType<typeof buildApp>, id: string): Promise<ReadonlyArray<string>> => {
  const heard: string[] = []
  for (const [n, { command, data }] of life(id).entries()) {
    const { command: _, ...payload } = said(id, n, { command, data })
    const url = command === 'Receive' ? '/complaints' : `/complaints/${id}/commands/${command}`
    const { complaint: __, ...body } = payload
    const headers = command === 'Receive' ? {} : { 'if-match': '*' }
    const sent = await app.inject({ method: 'POST', url, headers, payload: command === 'Receive' ? payload : body })
    heard.push(sent.body)
  }
  return heard
}

const MAPPING = `
name: canary
source: { dates: [yyyy/M/d], zone: '+08:00' }
complaint: { column: 编号 }
commands:
  - command: Receive
    at: { column: 日期 }
    actor: { id: hotline, unit: '12345', roles: [supervision-section] }
    data:
      kind: complaint
      channel: written
      complainant: { id: { column: 代号 } }
      field: { case.content: { column: 内容 }, complainant.name: { column: 姓名 } }
      notGiven: { field.complainant.contact: 未载, class.ground: 未载 }
events:
  file: events.csv
  complaint: { column: 编号 }
  activity: { column: 事项 }
  number: { column: 序号 }
  at: { column: 时间 }
  actor: { id: desk, unit: desk, roles: [] }
  map:
    记录: { command: FollowUp, data: { purpose: track, field: { track.note: { column: 说明 } } } }
`

/** A register and its activities, with their mapping; the last row of each is one that is rejected. */
export const register = (folder: string, ids: ReadonlyArray<string>): readonly [file: string, mapping: string] => {
  const rows = ids.map((id) => [id, '2026/3/2', `p-${id}`, canary(`${id} content`), canary(`${id} name`)])
  const bad = ['', '2026/3/2', 'p-x', canary('rejected'), canary('rejected')]
  const acts = ids.map((id) => [id, '记录', '1', '2026-03-03T10:00:00', canary(`${id} told`)])
  const nobodys = [`${canary('nobody')}`, '记录', '1', '2026-03-03T10:00:00', canary('nobody told')]
  put(folder, 'events.csv', csv([['编号', '事项', '序号', '时间', '说明'], ...acts, nobodys]))
  return [
    put(folder, 'register.csv', csv([['编号', '日期', '代号', '内容', '姓名'], ...rows, bad])),
    put(folder, 'mapping.yaml', MAPPING),
  ]
}
