import { sql } from 'kysely'
import type { DialectName, Writing } from './base.js'

/** What somebody may do with a table or view. */
export interface Right {
  readonly privilege: string
  /** A role, or `PUBLIC`, as SQL has it. */
  readonly grantee: string
  readonly grantable: boolean
}

/** The rights of others to a table or view. SQLite knows none. */
export const rightsTo = async (tx: Writing, dialect: DialectName, relation: string): Promise<ReadonlyArray<Right>> => {
  if (dialect === 'sqlite') return []
  const found = await sql<Right>`
    SELECT privilege_type AS privilege, is_grantable AS grantable,
      CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END AS grantee
    FROM pg_class c, aclexplode(c.relacl) a
    WHERE c.relnamespace = current_schema()::text::regnamespace AND c.relname = ${relation} AND a.grantee <> c.relowner`.execute(
    tx,
  )
  return found.rows
}

/** Gives the same rights to what took its place. */
export const giveRights = async (tx: Writing, relation: string, rights: ReadonlyArray<Right>): Promise<void> => {
  for (const { privilege, grantee, grantable } of rights)
    await sql`GRANT ${sql.raw(privilege)} ON ${sql.table(relation)} TO ${sql.raw(grantee)} ${sql.raw(grantable ? 'WITH GRANT OPTION' : '')}`.execute(
      tx,
    )
}
