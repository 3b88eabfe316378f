import type { Readable } from 'node:stream'

export type LineFormat = 'plain' | 'json'
export type LineWriter = (name: string, line: string, isError: boolean) => void

/** Hands a child's output on line by line: marked with its name, or, for servers, as one JSON object each. */
export function relayLines(stream: Readable, name: string, isError: boolean, write: LineWriter): void {
  let rest = ''
  stream.setEncoding('utf8')
  stream.on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) write(name, line, isError)
  })
  stream.on('end', () => {
    if (rest) write(name, rest, isError)
  })
}

export function lineWriter(format: LineFormat, out: (text: string) => void): LineWriter {
  return (name, line, isError) => {
    if (line.trim() === '') return
    if (format === 'plain') out(`[${name}] ${line}\n`)
    else out(`${isJsonObject(line) ? line : JSON.stringify(wrapped(name, line, isError))}\n`)
  }
}

// As pino writes the other lines (lib/log).
function wrapped(name: string, line: string, isError: boolean) {
  return { level: isError ? 50 : 30, time: new Date().toISOString(), name, msg: line }
}

function isJsonObject(line: string): boolean {
  if (!line.startsWith('{')) return false
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}
