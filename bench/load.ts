import { Agent, request } from 'node:http'
import { cpuMs } from './process-figures.ts'
import type { Side } from './start-server.ts'

/** One request. An answer with another status, or that does not say `says`, ends the run: a bench of errors measures nothing. */
export type Shot = {
  method: 'GET' | 'POST'
  path: string
  headers: Readonly<Record<string, string>>
  body?: Buffer
  status: number
  says?: string
}

/**
 * What a load found in one window. `cpuMs`: processor time of the server for one round of requests. `refused`: answers
 * that said "come back later".
 */
export type Window = { perSecond: number; cpuMs: number; p95Ms: number; refused: number }

export type Load = { side: Side; shots: () => readonly Shot[]; connections?: number }

/** Sends rounds of requests over connections that stay open, each as soon as the one before is answered. */
export async function loadFor(seconds: number, { side, shots, connections = 10 }: Load): Promise<Window> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const times: number[] = []
  const [start, cpuBefore] = [performance.now(), cpuMs(side.pid)]
  const deadline = start + seconds * 1_000
  let refused = 0
  const lane = async () => {
    while (performance.now() < deadline) {
      const from = performance.now()
      for (const shot of shots()) refused += (await send(side, shot, agent)) ? 0 : 1
      times.push(performance.now() - from)
    }
  }
  await Promise.all(Array.from({ length: connections }, lane))
  const elapsed = performance.now() - start
  const used = cpuMs(side.pid) - cpuBefore
  agent.destroy()
  times.sort((a, b) => a - b)
  return {
    perSecond: times.length / (elapsed / 1_000),
    cpuMs: used / times.length,
    p95Ms: times[Math.floor(times.length * 0.95)] ?? Number.NaN,
    refused,
  }
}

const REFUSED = 503

/** Sends one request and says whether it was served. */
function send(side: Side, { method, path, body, status, says, ...shot }: Shot, agent: Agent): Promise<boolean> {
  const headers = { ...shot.headers, host: `localhost:${side.port}`, 'content-length': String(body?.length ?? 0) }
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port: side.port, method, path, headers, agent }, (answer) => {
      const parts: Buffer[] = []
      if (says === undefined) answer.resume()
      else answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('error', reject)
      answer.on('end', () => {
        const isExpected = answer.statusCode === status
        const isSaid = says === undefined || Buffer.concat(parts).includes(says)
        if (isExpected && !isSaid) return reject(new Error(`${side.name}: ${method} ${path} does not say “${says}”`))
        if (isExpected || answer.statusCode === REFUSED) return resolve(isExpected)
        reject(new Error(`${side.name}: ${method} ${path} answered ${answer.statusCode}`))
      })
    })
    call.on('error', reject)
    call.end(body)
  })
}
