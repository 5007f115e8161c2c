import { benchKeys } from '../privacy/keys.js'
import { benchSealing } from '../privacy/sealing.js'
import type { Suite } from './suite.js'

export const privacySuite: Suite = {
  name: 'privacy',
  about:
    'sealing personal values beside a plain log; erasing one person (target: 20 ms), changing the wrapping key (target: 20 k keys/s)',
  run: async ({ short }) => {
    await benchSealing(short)
    await benchKeys(short)
  },
}
