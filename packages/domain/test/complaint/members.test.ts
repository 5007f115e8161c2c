import { isRight } from 'fp-ts/lib/Either.js'
import { expect, it } from 'vitest'
import type { ComplaintEvent } from '../../src/complaint/event.js'
import { evolveAll } from '../../src/complaint/evolve.js'
import { initial } from '../../src/complaint/state.js'
import { millis } from '../../src/complaint/time.js'
import { watch } from '../../src/complaint/watch.js'
import type { Derive, Table } from '../../src/regulation/language/derivation.js'
import { receive, received, scenario, shanghai } from '../../src/testing/index.js'
import { regulationWith } from '../regulation/synthetic.js'
import { rulesFor } from '../rules.js'

const batch = 'field.product.batchNo'
const table: Table = { kind: 'table', id: 'incident', out: 'class.incident', hit: 'first', on: ['Received'] }
const row: Derive = {
  kind: 'derive',
  table: 'incident',
  when: { some: { event: 'Received', in: { same: [batch] } }, atLeast: 3 },
  then: 'batch',
  propagate: 'members',
}
const dimensions = {
  incident: { zh: '事件', en: 'incident', values: [{ id: 'batch', zh: '批量', en: 'batch' }], optional: true },
}
const rules = rulesFor(regulationWith([table, row], { dimensions }))
const of = (complaint: string): ComplaintEvent => received({ complaint, at: shanghai('2026-01-05') }, { class: {} })
const related = { [batch]: ['c-1', 'c-2', 'c-3'].map(of) }

it('the third case of a batch names the others, and each of them is classified anew when it is looked at', () => {
  const { result } = scenario(rules, [receive({ complaint: 'c-3', at: shanghai('2026-01-06') }, { class: {} })], {
    supplied: { related, position: '17' },
  })
  const events = isRight(result) ? result.right : []
  expect(events.map(({ type, evidence }) => [type, evidence.members])).toEqual([
    ['Received', undefined],
    ['Classified', ['c-1', 'c-2']],
  ])
  const pins = { regulations: [{ id: 'test-rules', version: '1' }] }
  const first = evolveAll(initial('c-1'), [
    received({ complaint: 'c-1', at: shanghai('2026-01-05') }, { class: {}, ...pins }),
  ])
  const now = millis(shanghai('2026-01-06', '10:01'))
  const told = watch(rules)(now, { related })(first)
  expect(told.map(({ type, data }) => [type, data])).toMatchObject([
    ['Classified', { class: { incident: 'batch' }, derived: true }],
  ])
  expect(watch(rules)(now, { related })(evolveAll(first, told))).toEqual([])
  expect(watch(rules)(now)(first)).toEqual([])
})
