import { watchNpm } from '#scripts/launch/watch-npm.ts'

export type Step = () => Promise<void>
export type Stopper = ((exitCode: number) => Promise<void>) & { begun: () => boolean }

/** Stops once, whoever asks first: a signal, npm going away, a child that keeps dying, or a start that failed. */
export function stopper(stops: Step[], onBegin: () => void): Stopper {
  let begun = false
  const stopAll = async (exitCode: number) => {
    if (begun) return
    begun = true
    onBegin()
    process.exitCode = exitCode
    for (const stop of stops) {
      await stop().catch((error: Error) => {
        process.stderr.write(`${error.message}\n`)
        process.exitCode = 1
      })
    }
    process.exit()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stopAll(0))
  watchNpm(() => void stopAll(0))
  return Object.assign(stopAll, { begun: () => begun })
}
