import { openQueue, WAKE_QUEUE } from './open-queue.ts'

/** Calls `run` when somebody wakes the worker, once for many calls; returns how to stop listening. */
export async function listenForWakes(run: () => void): Promise<() => Promise<void>> {
  const queue = await openQueue({ max: 3, listens: true })
  // With NOTIFY pg-boss would poll every half minute only, and a notice lost in a reconnect would wait for that.
  const polling = { pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 1 }
  await queue.work(WAKE_QUEUE, { ...polling, batchSize: 1_000 }, async () => run())
  return () => queue.stop({ graceful: true, timeout: 5_000, close: true })
}
