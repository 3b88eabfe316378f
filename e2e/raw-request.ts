import { type IncomingHttpHeaders, request } from 'node:http'

export type RawAnswer = { status: number; headers: IncomingHttpHeaders; body: string }
type Options = { method?: string; headers?: Record<string, string>; body?: string; address?: string }

/** An HTTP request with headers that browsers and `fetch` do not let anybody choose, such as Host and Origin. */
export function rawRequest(port: number, path: string, options: Options = {}): Promise<RawAnswer> {
  const { address = '127.0.0.1', body = '', ...rest } = options
  return new Promise((resolve, reject) => {
    const asked = request({ host: address, port, path, agent: false, ...rest }, (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (part: string) => {
        text += part
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }))
    })
    asked.on('error', reject)
    asked.setTimeout(10_000, () => asked.destroy(new Error('no answer within 10 seconds')))
    asked.end(body)
  })
}
