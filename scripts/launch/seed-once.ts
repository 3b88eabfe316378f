import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import postgres from 'postgres'
import { closeDatabase } from '#db/client.ts'

/**
 * Makes the demo people on the first start and returns how to sign in as each, on later ones too. A first start that
 * was broken off in the middle is finished by the next.
 */
export async function seedOnce(home: string, url: string, env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const [begun, done] = [join(home, 'demo-begun'), join(home, 'demo.json')]
  if (existsSync(done)) return JSON.parse(readFileSync(done, 'utf8')) as string[]
  if (!existsSync(begun) && (await hasUsers(url))) return []
  writeFileSync(begun, '')
  Object.assign(process.env, env)
  const { seedDemo } = await import('#scripts/seed.ts')
  const lines = await seedDemo()
  await closeDatabase()
  writeFileSync(done, `${JSON.stringify(lines, null, 2)}\n`)
  return lines
}

async function hasUsers(url: string): Promise<boolean> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    const [row] = await sql<{ any: boolean }[]>`select exists (select 1 from users) as any`
    return row?.any ?? false
  } finally {
    await sql.end({ timeout: 5 })
  }
}
