import type { Sql } from 'postgres'

// The names are fixed: migrations revoke rights from the web role by name.
export const OWNER_ROLE = 'complet_owner'
export const WEB_ROLE = 'complet_web'
export const DATABASE_NAME = 'complet'

export type RolePasswords = { owner: string; web: string }

/**
 * Makes the two roles and the database on a server of our own. The owner migrates and may make databases (tests clone
 * one each); the web role reads and writes rows and nothing else. Neither is a superuser nor bypasses row security.
 */
export async function ensureRoles(admin: Sql, passwords: RolePasswords): Promise<void> {
  await ensureRole(admin, OWNER_ROLE, passwords.owner, 'createdb')
  await ensureRole(admin, WEB_ROLE, passwords.web, 'nocreatedb')
  const [existing] = await admin`select 1 from pg_database where datname = ${DATABASE_NAME}`
  if (!existing) await admin.unsafe(`create database ${DATABASE_NAME} owner ${OWNER_ROLE}`)
}

async function ensureRole(admin: Sql, role: string, password: string, mayCreate: 'createdb' | 'nocreatedb') {
  // A utility statement takes no parameters; our own passwords are base64url, anything else is refused.
  if (!/^[\w-]{20,}$/.test(password)) throw new Error(`The password for ${role} is not one of our own making.`)
  const [existing] = await admin`select 1 from pg_roles where rolname = ${role}`
  const attributes = `login nosuperuser nobypassrls nocreaterole noreplication ${mayCreate} password '${password}'`
  await admin.unsafe(`${existing ? 'alter' : 'create'} role ${role} with ${attributes}`)
}
