'use server'

import type { Route } from 'next'
import { refresh } from 'next/cache'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import postgres from 'postgres'

const sql = postgres(process.env.DATABASE_URL ?? '', { max: 10, onnotice: () => {} })

/** One UPDATE. Without scripts it leads back to the page, as the product's actions do. */
export async function touch(form: FormData): Promise<void> {
  await updateOne(form)
  if (!(await headers()).has('next-action')) redirect('/' as Route)
}

/** One UPDATE, and the page again in the same answer. */
export async function touchAndRefresh(form: FormData): Promise<void> {
  await updateOne(form)
  refresh()
}

async function updateOne(form: FormData): Promise<void> {
  await sql`update bench_rows set touched = touched + 1 where id = ${Number(form.get('id'))}`
}
