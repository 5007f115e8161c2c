import type { BulletinRow, Grouping } from '@redress/projections'
import * as E from 'fp-ts/lib/Either.js'
import { given } from '../../../given.js'
import { unitsOf } from '../../../identity/scope.js'
import { askedViews } from '../../answered.js'
import { BulletinCodec } from '../../codecs/figures.js'
import * as p from '../../codecs/parameters.js'
import { atHand } from '../../collection/collection.js'
import { asOfMs } from './asked.js'

/** Cases counted by stretch and group. */
export const bulletin = atHand({
  path: '/bulletin',
  operationId: 'bulletin',
  permission: 'figures.read',
  summary: { zh: '通报：按期间和分组的件数', en: 'The bulletin: cases counted by stretch and group' },
  tag: 'figures',
  parameters: [
    { ...p.day('from', '自该日起收到的', 'Received from this day on'), required: true },
    { ...p.day('to', '该日之前收到的', 'Received before this day'), required: true, example: '2026-04-01' },
    {
      name: 'each',
      in: 'query',
      codec: p.StretchText,
      required: false,
      meaning: { zh: '每行多长', en: 'One row for each' },
      example: 'month',
    },
    {
      name: 'by',
      in: 'query',
      codec: p.GroupingText,
      required: false,
      meaning: { zh: '按什么分组', en: 'Grouped by' },
      example: 'unit',
    },
    p.asOf,
  ],
  meaning: 'One row for each stretch and group',
  items: 'rows',
  codec: BulletinCodec,
  key: 'row',
  orders: ['row', '-received', '-late'],
  filters: ['group', 'period'],
  all: async (service, ask) => {
    const moment = await asOfMs(service, ask)
    if (E.isLeft(moment)) return moment
    const { from = '', to = '', each, by: grouping } = ask.query
    const rows = await askedViews(
      service.views.statistics.bulletin({
        from,
        to,
        asOf: moment.right.ms,
        ...unitsOf(ask.scope),
        ...given({ each: each as 'month' | undefined, by: grouping as Grouping | undefined }),
      }),
    )
    // Period and group together tell rows apart.
    return E.map((all: ReadonlyArray<BulletinRow>) => ({
      items: all.map((one) => ({ row: `${one.period ?? ''}/${one.group ?? ''}`, ...one })),
    }))(rows)
  },
})
