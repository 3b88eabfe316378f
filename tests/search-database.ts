import postgres, { type Sql } from 'postgres'

/** Every table of ours and of the queue, as `schema.table`. */
export async function listTables(url: string): Promise<string[]> {
  return withConnection(url, tablesOf)
}

/** Tables in which some row holds one of these texts, in whatever column and whatever case. */
export async function tablesHolding(url: string, ...needles: readonly string[]): Promise<string[]> {
  return withConnection(url, async (sql) => {
    const found: string[] = []
    for (const table of await tablesOf(sql)) {
      const rows = await sql.unsafe(`select 1 from ${quoted(table)} t where ${anyOf(needles)} limit 1`, [...needles])
      if (rows.length > 0) found.push(table)
    }
    return found
  })
}

/** How many rows each table has, for "nothing was written". */
export async function countRows(url: string): Promise<Record<string, number>> {
  return withConnection(url, async (sql) => {
    const counts: Record<string, number> = {}
    for (const table of await tablesOf(sql)) {
      const [row] = await sql.unsafe<{ n: number }[]>(`select count(*)::int as n from ${quoted(table)}`)
      counts[table] = row?.n ?? 0
    }
    return counts
  })
}

async function tablesOf(sql: Sql): Promise<string[]> {
  const rows = await sql<{ name: string }[]>`
    select table_schema || '.' || table_name as name from information_schema.tables
    where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE' order by 1`
  return rows.map(({ name }) => name)
}

// A row as text holds all of its columns, the inside of JSON too.
function anyOf(needles: readonly string[]): string {
  return needles.map((_, index) => `position(lower($${index + 1}) in lower(t::text)) > 0`).join(' or ')
}

function quoted(table: string): string {
  return table
    .split('.')
    .map((part) => `"${part}"`)
    .join('.')
}

async function withConnection<T>(url: string, run: (sql: Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    return await run(sql)
  } finally {
    await sql.end({ timeout: 5 })
  }
}
