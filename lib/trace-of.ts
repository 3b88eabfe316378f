/** Where it failed and the codes on the way. Never a message: those of the database carry what people typed. */
export function traceOf(error: unknown): { name: string; codes: string[]; frames: string[] } {
  const codes: string[] = []
  for (let link = error; link instanceof Error; link = link.cause) {
    if ('code' in link && typeof link.code === 'string') codes.push(link.code)
  }
  if (!(error instanceof Error)) return { name: 'unknown', codes, frames: [] }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line))
  return { name: error.name, codes, frames: frames.map((line) => line.trim()) }
}
