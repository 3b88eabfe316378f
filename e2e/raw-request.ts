import { type IncomingHttpHeaders, request } from 'node:http'

export type RawAnswer = { status: number; headers: IncomingHttpHeaders; body: string }
type Options = { method?: string; headers?: Record<string, string>; body?: string }

/** An HTTP request with headers that browsers and `fetch` do not let anybody choose, such as Host and Origin. */
export function rawRequest(
  port: number,
  path: string,
  { body = '', headers, method = 'GET' }: Options = {},
): Promise<RawAnswer> {
  const length = method === 'GET' ? {} : { 'content-length': String(Buffer.byteLength(body)) }
  const options = {
    host: '127.0.0.1',
    port,
    path,
    agent: false,
    method,
    headers: { accept: 'text/html', ...headers, ...length },
  }
  return new Promise((resolve, reject) => {
    const asked = request(options, (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (part: string) => {
        text += part
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }))
    })
    asked.on('error', reject)
    asked.setTimeout(20_000, () => asked.destroy(new Error('no answer within 20 seconds')))
    asked.end(body)
  })
}
