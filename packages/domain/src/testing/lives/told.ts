import { variantFieldOf } from '../../regulation/vocabulary.js'
import type { Life } from './life.js'
import { trackName } from './track.js'

const once = (words: ReadonlyArray<string>): string => [...new Set(words)].join('; ')

const bare = (variant: unknown): string => (typeof variant === 'string' ? variant : JSON.stringify(variant))

const said = ({ commands }: Life): string =>
  commands
    .map(({ command, data }) => {
      const bag = data as { readonly [key: string]: unknown }
      const variant = bag[variantFieldOf(command) ?? 'class']
      return variant === undefined ? command : `${command} ${bare(variant)}`
    })
    .join(', ')

/** A life in a few words: what was to end it, who stands in the way, and what was done. */
export const toldLife = (life: Life): string => {
  const { receipt, received, ended, end, lockedBy, fault } = life
  const about = receipt.about === undefined ? '' : `, about ${receipt.about}`
  const locks = once(
    lockedBy.map(
      ({ command, clause, mechanism, because, remedy }) =>
        `${command} is refused by ${clause} (${mechanism}): ${because.en} ${remedy.en}`,
    ),
  )
  const why = locks === '' ? (fault ?? 'nobody knows how to') : locks
  const outcome = ended
    ? 'ends'
    : received
      ? `does not reach ${JSON.stringify(end)}: ${why}`
      : `is not received: ${why}`
  return `A case of kind ${receipt.pair.kind} by ${receipt.pair.channel} (${trackName(receipt.track)}${about}) ${outcome}\n  ${said(life)}`
}
