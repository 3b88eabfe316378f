import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Shot } from './load.ts'
import type { Side } from './start-server.ts'

type Manifest = { node: Record<string, { exportedName?: string }> }
type Post = { side: Side; id: string; path: string; fields: Readonly<Record<string, string>>; cookie?: string }

/** The id that a build has given to an action. */
export function actionId(manifest: string, name: string): string {
  const { node } = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest
  const found = Object.entries(node).find(([, entry]) => entry.exportedName === name)
  if (!found) throw new Error(`the build has no action ${name}`)
  return found[0]
}

/** As the browser's script calls a form's action: the answer carries what the page says now. */
export function scriptedPost({ id, fields, ...where }: Post): Shot {
  const parts = Object.entries(fields).map(([name, value]) => [`_1_${name}`, value] as const)
  return post(where, [...parts, ['0', '["$K1"]']], { 'next-action': id, accept: 'text/x-component' }, 200)
}

/** As a browser without scripts sends the form: the answer leads back to the page. */
export function plainPost({ id, fields, ...where }: Post): Shot {
  return post(where, [[`$ACTION_ID_${id}`, ''], ...Object.entries(fields)], { accept: 'text/html' }, 303)
}

function post(
  { side, path, cookie = '' }: Pick<Post, 'side' | 'path' | 'cookie'>,
  parts: readonly (readonly [string, string])[],
  headers: Readonly<Record<string, string>>,
  status: number,
): Shot {
  const boundary = randomUUID()
  const lines = parts.map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  return {
    method: 'POST',
    path,
    headers: {
      ...headers,
      cookie,
      origin: side.origin,
      'sec-fetch-site': 'same-origin',
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
    body: Buffer.from(`${lines.join('')}--${boundary}--\r\n`),
    status,
  }
}
