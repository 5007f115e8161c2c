import { createHash } from 'node:crypto'

/** The strong entity tag of a revision. */
export const etagOf = (revision: number): string => `"${revision}"`

const REVISION = /^"(0|[1-9]\d{0,14})"$/

/**
 * At which revisions If-Match lets a command through; none asked for without the header. Weak tags and tags that are none of ours
 * match nothing, as RFC 9110 has it for If-Match; `*` asks only that the complaint exists.
 */
export const preconditionOf = (header: string | undefined): ((revision: number) => boolean) | undefined => {
  if (header === undefined) return undefined
  if (header.trim() === '*') return (revision) => revision >= 0
  const revisions = header.split(',').flatMap((tag) => {
    const revision = REVISION.exec(tag.trim())?.[1]
    return revision === undefined ? [] : [Number(revision)]
  })
  return (revision) => revisions.includes(revision)
}

/** The strong entity tag of a text that has no revision. */
export const contentTag = (text: string | Buffer): string =>
  `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`

const strong = (tag: string): string => tag.trim().replace(/^W\//, '')

/** Whether If-None-Match names a tag; weak and strong are the same to it (RFC 9110). */
export const isAmong = (header: string | undefined, etag: string): boolean =>
  header !== undefined && (header.trim() === '*' || header.split(',').some((tag) => strong(tag) === etag))
