import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EpochMs, parseInstant } from '@redress/holidays'
import type { FastifyInstance } from 'fastify'
import { isLeft } from 'fp-ts/lib/Either.js'
import { buildApp } from '../../src/http/app.js'
import { openRedress, type Redress, type RulesChoice } from '../../src/redress.js'

/** Milliseconds of an instant that the test wrote itself. */
export const at = (instant: string): EpochMs => {
  const parsed = parseInstant(instant)
  if (isLeft(parsed)) throw new Error(instant)
  return parsed.right
}

/** A deployment in a folder of its own, and how to be rid of both. */
export const openTemporary = async (
  now = '2026-03-12T10:00:00+08:00',
  choice: RulesChoice = {},
): Promise<{ readonly redress: Redress; readonly remove: () => Promise<void> }> => {
  const data = await mkdtemp(join(tmpdir(), 'redress-http-'))
  const opened = await openRedress({ ...choice, data, now: () => at(now) })()
  if (isLeft(opened)) throw new Error(opened.left.en)
  return {
    redress: opened.right,
    remove: async () => {
      await opened.right.close()
      await rm(data, { recursive: true, force: true })
    },
  }
}

/** The HTTP application over a temporary deployment; closing it removes both. */
export const openApp = async (
  choice: RulesChoice = {},
): Promise<{ readonly app: FastifyInstance; readonly close: () => Promise<void> }> => {
  const { redress, remove } = await openTemporary(undefined, choice)
  const app = buildApp(redress)
  return {
    app,
    close: async () => {
      await app.close()
      await remove()
    },
  }
}
