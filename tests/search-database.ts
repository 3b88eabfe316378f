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

/** Columns of text, of ours, in which no row holds any of these, as `table.column`. */
export async function columnsWithout(url: string, needles: readonly string[]): Promise<string[]> {
  return withConnection(url, async (sql) => {
    const columns = await sql<{ table: string; column: string }[]>`
      select table_name as "table", column_name as "column" from information_schema.columns
      where table_schema = 'public' and (data_type in ('text', 'jsonb') or udt_name = '_text') order by 1, 2`
    const without: string[] = []
    for (const { table, column } of columns) {
      const holds = sql`select 1 from ${sql(table)} t where t.${sql(column)}::text ~ any(${[...needles]}) limit 1`
      if ((await holds).length === 0) without.push(`${table}.${column}`)
    }
    return without
  })
}

// Sessions are touched by reading, counters by asking: neither says that a form did something.
const RESTLESS = new Set(['public.sessions', 'public.rate_limits'])

/** A hash over every row of every table, for "nothing was written". */
export async function fingerprint(url: string): Promise<string> {
  return withConnection(url, async (sql) => {
    const tables = (await tablesOf(sql)).filter((table) => table.startsWith('public.') && !RESTLESS.has(table))
    const parts = tables.map(
      (table, at) =>
        `select ${at} as place, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from ${quoted(table)} t`,
    )
    // In the order of the tables: parts of a union may be read side by side.
    const rows = await sql.unsafe<{ md5: string }[]>(`${parts.join(' union all ')} order by place`)
    return rows.map(({ md5 }) => md5).join()
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

const open = new Map<string, Sql>()

// One connection a database, which closes by itself: the walls are looked at some hundred times.
async function withConnection<T>(url: string, run: (sql: Sql) => Promise<T>): Promise<T> {
  const sql = open.get(url) ?? postgres(url, { max: 1, idle_timeout: 1, onnotice: () => {} })
  open.set(url, sql)
  return run(sql)
}
