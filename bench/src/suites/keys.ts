import { benchKeys } from '../privacy/keys.js'
import type { Suite } from './suite.js'

export const keysSuite: Suite = {
  name: 'keys',
  about:
    'key stores: erasing one person (target: 20 ms at most), changing the wrapping key (target: 20 k keys/s at least)',
  run: ({ short }) => benchKeys(short),
}
