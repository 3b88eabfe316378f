import { getTableColumns, getTableName } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { sendAhead } from '#db/send-ahead.ts'
import type { Tx } from '#db/transaction.ts'

/**
 * Inserts many rows, all with the same fields, as one parameter: the statement is the same for any number of them, so
 * that it is written, parsed and planned once. `onConflict` is the rest of the statement, never a text from outside.
 */
export async function insertRows<T extends PgTable>(
  tx: Tx,
  table: T,
  rows: readonly T['$inferInsert'][],
  onConflict = '',
): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Object.entries(getTableColumns(table)).filter(([key]) => key in first)
  const name = quoted(getTableName(table))
  const names = columns.map(([, column]) => quoted(column.name)).join(', ')
  const named = rows.map((row: Record<string, unknown>) =>
    Object.fromEntries(columns.map(([key, column]) => [column.name, row[key]])),
  )
  await sendAhead(tx, {
    sql: `insert into ${name} (${names})
      select ${names} from json_populate_recordset(null::${name}, $1::json) ${onConflict}`,
    params: [JSON.stringify(named)],
  })
}

function quoted(name: string): string {
  return `"${name}"`
}
