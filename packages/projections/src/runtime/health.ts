import type { Bilingual } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { ProjectionError } from './error.js'
import type { Status } from './status.js'

/** Seconds by which a model may lag before it counts as unhealthy. */
export const LAG_SECONDS = 60

export interface HealthOptions {
  /** Seconds by which a model may lag, default 60. */
  readonly lagSeconds?: number
}

/** Why read models are not to be relied on. */
export type Ailment = Bilingual & { readonly reason: 'Lagging' | 'Trouble' | 'Halted' | 'Paused' | 'Unreachable' }

/** Whether read models can be relied on; `status` is absent when not even that could be found out. */
export interface Health {
  readonly healthy: boolean
  readonly reasons: ReadonlyArray<Ailment>
  readonly status: Status | undefined
}

const ailing = (reason: Ailment['reason'], { zh, en }: Bilingual): Ailment => ({ reason, zh, en })

const reasonsOf = ({ models, trouble, paused }: Status, limit: number): ReadonlyArray<Ailment> => [
  ...(trouble === undefined ? [] : [ailing('Trouble', trouble)]),
  ...models
    .filter(({ lagSeconds }) => lagSeconds > limit)
    .map(({ name, lagSeconds }) =>
      ailing('Lagging', {
        zh: `读模型 ${name} 落后 ${lagSeconds} 秒，超过 ${limit} 秒。`,
        en: `The read model ${name} is ${lagSeconds} seconds behind, more than ${limit}.`,
      }),
    ),
  ...models.flatMap(({ name, rebuild }) =>
    rebuild?.halted === undefined
      ? []
      : [
          ailing('Halted', {
            zh: `读模型 ${name} 的重建停在投诉 ${rebuild.halted.complaint}：${rebuild.halted.reason_zh}`,
            en: `The rebuild of ${name} stopped at complaint ${rebuild.halted.complaint}: ${rebuild.halted.reason_en}`,
          }),
        ],
  ),
  ...(paused
    ? [
        ailing('Paused', {
          zh: '读模型的更新已暂停；恢复后继续。',
          en: 'Updating the read models is paused; resume it.',
        }),
      ]
    : []),
]

/** Judges a status. */
export const healthOf = async (
  status: TaskEither<ProjectionError, Status>,
  { lagSeconds = LAG_SECONDS }: HealthOptions = {},
): Promise<Health> => {
  const found = await status()
  if (E.isLeft(found)) return { healthy: false, reasons: [ailing('Unreachable', found.left)], status: undefined }
  const reasons = reasonsOf(found.right, lagSeconds)
  return { healthy: reasons.length === 0, reasons, status: found.right }
}
