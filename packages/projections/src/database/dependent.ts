import { sql } from 'kysely'
import type { Dependent } from '../runtime/error.js'
import type { DialectName, Writing } from './base.js'

/**
 * What of others depends on a table or view, so that PostgreSQL would not let go of it: views mostly. In SQLite nothing does: a
 * view finds its tables by name, each time it is asked.
 */
export const dependentsOf = async (
  tx: Writing,
  dialect: DialectName,
  relation: string,
): Promise<ReadonlyArray<Dependent>> => {
  if (dialect === 'sqlite') return []
  const found = await sql<Dependent>`
    SELECT DISTINCT coalesce(v.oid::regclass::text, pg_describe_object(d.classid, d.objid, d.objsubid)) AS name,
      pg_get_userbyid(coalesce(v.relowner, o.refobjid)) AS owner
    FROM pg_class c
    JOIN pg_depend d ON d.deptype = 'n' AND (d.refclassid, d.refobjid) IN
      (('pg_class'::regclass, c.oid), ('pg_type'::regclass, c.reltype))
    LEFT JOIN pg_rewrite r ON d.classid = 'pg_rewrite'::regclass AND r.oid = d.objid
    LEFT JOIN pg_class v ON v.oid = r.ev_class
    LEFT JOIN pg_shdepend o ON o.classid = d.classid AND o.objid = d.objid AND o.deptype = 'o'
      AND o.dbid = (SELECT oid FROM pg_database WHERE datname = current_database())
    WHERE c.relnamespace = current_schema()::text::regnamespace AND c.relname = ${relation} AND v.oid IS DISTINCT FROM c.oid
    ORDER BY 1`.execute(tx)
  return found.rows
}
