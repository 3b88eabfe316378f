import type { ParameterOrJSON, Sql } from 'postgres'
import { database } from '#db/client.ts'

/** One statement with `$1` placeholders, for a library that writes its own SQL. */
export async function rawQuery(text: string, values: readonly unknown[]): Promise<{ rows: Record<string, unknown>[] }> {
  const { $client } = database() as unknown as { $client: Sql }
  const rows = await $client.unsafe(text, [...values] as ParameterOrJSON<never>[])
  return { rows: [...rows] }
}
