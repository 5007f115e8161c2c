import * as t from 'io-ts'

/** The longest that an answer waits for the read models, in seconds, and how long it does unless less is preferred. */
export const LONGEST = 5

const WAIT = /^wait\s*=\s*"?(\d{1,9})"?$/i

/** `Prefer`: any text, because a preference that is not understood is to be passed over (RFC 7240, 2). */
export const PreferText = Object.assign(
  new t.Type<string>(
    'preferences',
    (value): value is string => typeof value === 'string',
    (input, context) => (typeof input === 'string' ? t.success(input) : t.failure(input, context)),
    t.identity,
  ),
  { schema: { type: 'string', maxLength: 1000 } },
)

/** How many seconds `Prefer: wait=N` asks to be waited at most; undefined without it. The first counts where it stands twice. */
export const waitPreferred = (prefer: string | undefined): number | undefined => {
  for (const one of prefer?.split(',') ?? []) {
    const seconds = WAIT.exec(one.split(';')[0]?.trim() ?? '')?.[1]
    if (seconds !== undefined) return Number(seconds)
  }
  return undefined
}
