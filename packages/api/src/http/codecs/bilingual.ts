/** A text in Chinese and English: most answers carry some. */

import { shape } from '@redress/domain'
import * as t from 'io-ts'

export const BilingualText = shape('Bilingual', { zh: t.string, en: t.string }, {})
