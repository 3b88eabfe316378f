import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { type LineFormat, lineWriter, relayLines } from '#scripts/launch/relay-lines.ts'

async function relayed(format: LineFormat, chunks: string[], isError = false): Promise<string[]> {
  const out: string[] = []
  const stream = Readable.from(chunks)
  relayLines(
    stream,
    'app',
    isError,
    lineWriter(format, (text) => out.push(text)),
  )
  await new Promise((resolve) => stream.once('close', resolve))
  return out
}

test('people see lines marked with the name, however they were cut', async () => {
  expect(await relayed('plain', ['one\ntw', 'o\n\n', 'three'])).toEqual(['[app] one\n', '[app] two\n', '[app] three\n'])
})

test('a server writes one JSON object a line: its own as they are, others wrapped', async () => {
  const own = '{"level":30,"msg":"own"}'
  const lines = await relayed('json', [`${own}\nError: a "b"\n    at x\n`, '{broken\n[1]\n'], true)
  expect(lines[0]).toBe(`${own}\n`)
  expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual([
    'own',
    'Error: a "b"',
    '    at x',
    '{broken',
    '[1]',
  ])
  expect(JSON.parse(lines[1] ?? '')).toMatchObject({ level: 50, name: 'app' })
})
