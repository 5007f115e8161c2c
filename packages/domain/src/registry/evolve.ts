import type { Draft } from '../aggregate/enter.js'
import { foldOf } from '../aggregate/fold.js'
import { initialRegistryEntry, type RegistryEntry, type RegistryEvent } from './state.js'

/** What an event says of the regulation; one that is not named here changes nothing but the history. */
const tell = (draft: Draft<RegistryEntry>, event: RegistryEvent): void => {
  if (event.type !== 'RegulationPublished') return
  const { version, effectiveFrom, digest } = event.data
  const publication = {
    version,
    at: event.occurredAt,
    ...(effectiveFrom === undefined ? {} : { effectiveFrom }),
    ...(digest === undefined ? {} : { digest }),
  }
  draft.published = [...draft.published, publication]
}

/** How the stream of a regulation folds. */
export const registryFold = foldOf<RegistryEvent, RegistryEntry>(initialRegistryEntry, tell)
