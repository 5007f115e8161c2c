import { eventIn, nothingToCorrect } from '../aggregate/disorder.js'
import { impossible } from '../complaint/decide/rejections.js'
import type { Rejection } from '../complaint/rejection.js'
import type { RegistryCommand } from './command.js'
import type { RegistryEntry } from './state.js'

const staysPublished: Rejection = impossible(
  'Correct',
  '已发布的版本不得撤回，投诉可能已按其办理。请发布新版本。',
  'A version that was published cannot be taken back: complaints may run under it. Publish a new version.',
)

/** What cannot be: a version published twice or taken back, or a regulation published under the id of another. */
export const registryDisorder = (entry: RegistryEntry, command: RegistryCommand): Rejection | undefined => {
  switch (command.command) {
    case 'PublishRegulation': {
      const { id, version } = command.data
      if (id !== entry.id)
        return impossible(
          'PublishRegulation',
          `制度编号 ${id} 与登记对象 ${entry.id} 不符。请核对编号。`,
          `The regulation is ${id}, the entry of the registry ${entry.id}. Check the id.`,
        )
      return entry.published.some((each) => each.version === version)
        ? impossible(
            'PublishRegulation',
            `制度 ${id} 的版本 ${version} 已发布，不得更改。请另用版本号。`,
            `Version ${version} of ${id} was published and never changes. Use another version.`,
          )
        : undefined
    }
    case 'Correct':
      if (command.data.annuls === true && eventIn(entry, command.data.event)?.type === 'RegulationPublished')
        return staysPublished
      return nothingToCorrect(entry, command)
    case 'Approve':
    case 'Refuse':
      return undefined
  }
}
