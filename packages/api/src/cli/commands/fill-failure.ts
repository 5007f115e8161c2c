import type { FillError } from '../../demo/fill-error.js'
import { exit } from '../exit.js'
import { type Failure, ofStore } from '../failure.js'

/** A demonstration year that could not be made. */
export const ofFill = (error: FillError): Failure => {
  switch (error._tag) {
    case 'StoreFailed':
      return ofStore(error.error)
    case 'MarkerFailed':
      return { code: exit.unavailable, zh: error.zh, en: error.en }
    case 'Refused':
    case 'UnknownRegulation':
      return { code: exit.unexpected, zh: error.zh, en: error.en }
  }
}
