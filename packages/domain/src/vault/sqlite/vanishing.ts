import type { Database } from 'better-sqlite3'

/** Bucket of a token that was overwritten. As wide as the others, so that its row keeps its length. */
export const GONE = 32_767

/** What the index has of a token: one of 32,000 numbers, each two bytes wide. */
export const bucketOf = (token: string): number => {
  let hash = 0x811c9dc5
  for (let i = 0; i < token.length; i++) hash = Math.imul(hash ^ token.charCodeAt(i), 0x01000193)
  return 256 + ((hash >>> 0) % 32_000)
}

const zeros = (column: string): string => `${column} = printf('%.*c', length(${column}), '0')`

/** Overwrites in its place what is to vanish, with as many zeros. */
export const vanishingOn = (db: Database) => {
  const overwritten = `UPDATE tokens SET bucket = ${GONE}, ${zeros('token')} WHERE bucket <> ${GONE} AND`
  const material = db.prepare<[string]>(
    `UPDATE material SET ${zeros('wrap')}, iv = zeroblob(length(iv)), ct = zeroblob(length(ct))
     WHERE n IN (SELECT value FROM json_each(?))`,
  )
  const tokens = db.prepare<[string]>(`${overwritten} n IN (SELECT value FROM json_each(?))`)
  const tokensOf = db.prepare<[number, string]>(`${overwritten} n = ? AND stream = ?`)
  return {
    keys: (numbers: ReadonlyArray<number>): void => {
      tokens.run(JSON.stringify(numbers))
      material.run(JSON.stringify(numbers))
    },
    tokensOf: (n: number, stream: string): void => void tokensOf.run(n, stream),
  }
}
