export type TransactionLife = {
  /** Its callback has been called: statements may have reached the server. */
  started: boolean
  /** Why nothing more of it may be sent; undefined while it lives. */
  over: Error | undefined
  /** Rejects when it is over, so that nobody waits for a callback that never settles. */
  ended: Promise<never>
  end: (reason: Error) => void
}

/** The state of one guarded transaction. The first reason for its end stays. */
export function transactionLife(): TransactionLife {
  const { promise, reject } = Promise.withResolvers<never>()
  promise.catch(() => {})
  const life: TransactionLife = {
    started: false,
    over: undefined,
    ended: promise,
    end: (reason) => {
      life.over ??= reason
      reject(reason)
    },
  }
  return life
}
