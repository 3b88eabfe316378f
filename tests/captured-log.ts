import pino from 'pino'
import { afterEach, beforeEach, vi } from 'vitest'
import { log } from '#lib/log.ts'

/** Call at the top of a test file: the lines that the log writes during a test, after redaction. */
export function captureLog(): { readonly lines: readonly string[] } {
  const captured: { lines: string[] } = { lines: [] }
  const stream = Reflect.get(log, pino.symbols.streamSym) as { write: (line: string) => boolean }
  beforeEach(() => {
    captured.lines = []
    log.level = 'trace'
    vi.spyOn(stream, 'write').mockImplementation((line) => {
      captured.lines.push(line)
      return true
    })
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })
  return captured
}
