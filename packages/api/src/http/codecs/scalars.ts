/** A text and an instant that may be missing: most answers have some. */

import { InstantString } from '@redress/domain'
import * as t from 'io-ts'
import { nullable } from './nullable.js'

export const text = nullable(t.string)

export const instant = nullable(InstantString)
