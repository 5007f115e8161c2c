import { setTimeout as sleep } from 'node:timers/promises'

/** Begins one piece of work after another at an even pace, whether those before are done or not; resolves when all are. */
export const paced = async <A>(
  perSecond: number,
  items: ReadonlyArray<A>,
  work: (item: A, n: number) => Promise<void>,
): Promise<void> => {
  const begun = performance.now()
  const underWay: Promise<void>[] = []
  while (underWay.length < items.length) {
    const due = Math.min(items.length, Math.floor(((performance.now() - begun) * perSecond) / 1000) + 1)
    for (const item of items.slice(underWay.length, due)) underWay.push(work(item, underWay.length))
    await sleep(1)
  }
  await Promise.all(underWay)
}
