import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { Side } from './start-server.ts'

/** A way to a server that hands its documents on with their scripts, or without: the two then differ in nothing else. */
export async function startScriptFilter(
  side: Side,
  scripts: 'keep' | 'drop',
): Promise<{ origin: string; stop: () => Promise<void> }> {
  const server = createServer((incoming, outgoing) => pass(side, scripts, incoming, outgoing))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const stop = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, stop }
}

function pass({ port }: Side, scripts: 'keep' | 'drop', incoming: IncomingMessage, outgoing: ServerResponse): void {
  const isDocument = incoming.headers.accept?.includes('text/html') ?? false
  const headers: NodeJS.Dict<string | string[]> = { ...incoming.headers, host: `localhost:${port}` }
  if (isDocument) delete headers['accept-encoding']
  const call = request({ host: '127.0.0.1', port, path: incoming.url, method: incoming.method, headers }, (answer) => {
    if (!isDocument) {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
      return
    }
    const chunks: Buffer[] = []
    answer.on('data', (chunk: Buffer) => chunks.push(chunk))
    answer.on('end', () => {
      const text = Buffer.concat(chunks).toString()
      const { 'transfer-encoding': _chunked, 'content-length': _length, ...rest } = answer.headers
      outgoing.writeHead(answer.statusCode ?? 502, { ...rest, 'content-encoding': 'gzip' })
      outgoing.end(gzipSync(scripts === 'keep' ? text : withoutScripts(text)))
    })
  })
  call.on('error', () => outgoing.destroy())
  incoming.pipe(call)
}

function withoutScripts(html: string): string {
  return html.replace(/<script\b[\s\S]*?<\/script>/g, '').replace(/<link\b[^>]*\bas="script"[^>]*>/g, '')
}
