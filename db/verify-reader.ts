import type pg from 'pg'
import { Refusal } from '#lib/refusal.ts'
import { connect } from './connect.ts'

type Finding = { complaint: string; remedy: string }

/**
 * Logs in as a reader and asks PostgreSQL itself what that login may do; anything beyond the public views is refused.
 * The right to use plpgsql is no harm to one who can create nothing: what a DO block can do, plain SQL can.
 */
export async function verifyReader(readerUrl: string, owner: pg.Client): Promise<void> {
  const reader = await connect(readerUrl, 'READER_DATABASE_URL')
  try {
    const { rows } = await reader.query<Finding>(findings, [owner.user])
    const [first] = rows
    if (first)
      throw new Refusal(
        `The readers' login "${reader.user}" ${first.complaint}: let an administrator run ${first.remedy}`,
      )
  } finally {
    await reader.end()
  }
}

const findings = `
  with me as (select * from pg_roles where rolname = current_user),
  schemas as (select oid, nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema')
  select 'has the powers of an administrator' as complaint,
    format('ALTER ROLE %I NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS NOREPLICATION;', current_user) as remedy
    from me where rolsuper or rolcreatedb or rolcreaterole or rolbypassrls or rolreplication
  union all
  select format('is a member of %I', g.rolname), format('REVOKE %I FROM %I;', g.rolname, current_user)
    from pg_auth_members m join me on me.oid = m.member join pg_roles g on g.oid = m.roleid
  union all
  select 'is the owner''s own', format('CREATE ROLE … LOGIN; and set READER_DATABASE_URL to it.') where current_user = $1
  union all
  select 'may make temporary tables', format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC, %I;', current_database(), current_user)
    where has_database_privilege(current_database(), 'TEMPORARY')
  union all
  select 'may create schemas', format('REVOKE CREATE ON DATABASE %I FROM PUBLIC, %I;', current_database(), current_user)
    where has_database_privilege(current_database(), 'CREATE')
  union all
  select format('may create things in schema %I', nspname), format('REVOKE CREATE ON SCHEMA %I FROM PUBLIC, %I;', nspname, current_user)
    from schemas where has_schema_privilege(oid, 'CREATE')
  union all
  select format('may read %I.%I', s.nspname, c.relname), format('REVOKE ALL ON %I.%I FROM PUBLIC, %I;', s.nspname, c.relname, current_user)
    from schemas s join pg_class c on c.relnamespace = s.oid
    where s.nspname <> 'readers' and c.relkind in ('r', 'p', 'v', 'm', 'f') and has_any_column_privilege(c.oid, 'SELECT')
      and (s.nspname = 'paper' or has_schema_privilege(s.oid, 'USAGE'))
  union all
  select format('may not read %I.%I', s.nspname, c.relname), format('GRANT SELECT ON %I.%I TO %I;', s.nspname, c.relname, current_user)
    from schemas s join pg_class c on c.relnamespace = s.oid
    where s.nspname = 'readers' and c.relkind in ('r', 'v', 'm')
      and not (has_schema_privilege(s.oid, 'USAGE') and has_table_privilege(c.oid, 'SELECT'))
  union all
  select 'may write', format('ALTER ROLE %I SET default_transaction_read_only = on;', current_user)
    where current_setting('default_transaction_read_only') <> 'on'
  union all
  select 'has no limit of time', format('ALTER ROLE %I SET statement_timeout = ''3s'';', current_user)
    where current_setting('statement_timeout') = '0'`
