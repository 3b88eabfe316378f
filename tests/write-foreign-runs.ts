// node tests/write-foreign-runs.ts <folder>…: writes down the runs of eight words of texts that are not ours, as hashes, so
// that a test can tell when one of them has found its way into the product. The texts themselves are never committed.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { HASH_BYTES, hashOf, runsOf } from '#tests/word-runs.ts'

const folders = process.argv.slice(2)
if (folders.length === 0) {
  process.stderr.write('Use: node tests/write-foreign-runs.ts <folder>…\n')
  process.exitCode = 2
} else {
  const runs = new Set(folders.flatMap(textsOf).flatMap(runsOf))
  const hashes = [...new Set([...runs].map(hashOf))].sort()
  const file = new URL('./foreign-runs.bin', import.meta.url)
  writeFileSync(file, Buffer.from(hashes.join(''), 'hex'))
  process.stdout.write(`${runs.size} runs of eight words, ${hashes.length * HASH_BYTES} bytes\n`)
}

/** The pieces of text of a folder: a run never goes from one cell, line or value of a table into the next. */
function textsOf(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8')
      return name.endsWith('.json') ? valuesIn(JSON.parse(text)) : text.split(/\n\s*\n|\n(?=\s*(?:[-*#|]|\d+\.))|\|/)
    })
}

function valuesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesIn) : []
}
