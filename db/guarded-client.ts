import postgres, {
  type Options,
  type PendingQuery,
  type Row,
  type Sql,
  type TransactionSql,
  type UnsafeQueryOptions,
} from 'postgres'
import { isConnectionLoss } from '#db/connection-loss.ts'
import { type TransactionLife, transactionLife } from '#db/transaction-life.ts'

const START_PATIENCE_MS = 10_000
const ATTEMPTS = 3
// The connection that was given closed before it served; as against a server that cannot be reached at all.
const WORTH_ANOTHER = new Set(['CONNECTION_CLOSED', 'CONNECTION_DESTROYED', 'ECONNRESET', 'EPIPE', '57P01', '57P02'])

// Seconds: the driver's own wait grows to 20 after a few lost connections, long after the server is back.
const RECONNECT_SECONDS = 0.05
// A connection that dies while the driver looks up array types ends the process with an unhandled rejection; Drizzle
// reads and writes arrays without that look-up.
const SAFE = { fetch_types: false, backoff: () => RECONNECT_SECONDS }

type Run<T> = (sql: TransactionSql) => Promise<T>

/** When a connection closed a moment ago, settles once every transaction on it has been told. */
type Closes = { unsettled: Promise<void> | undefined }

/**
 * A postgres.js client whose transactions end with their connection. In 3.4.9 the callback of a dead connection goes
 * on, and its statements, COMMIT or ROLLBACK reach the replacement connection, inside somebody else's transaction.
 */
export function guardedClient(
  url: string,
  options: Options<Record<string, never>>,
  startPatienceMs: number = START_PATIENCE_MS,
): Sql {
  const closes: Closes = { unsettled: undefined }
  const onclose = () => {
    closes.unsettled = new Promise((resolve) => setImmediate(resolve)).then(() => {
      closes.unsettled = undefined
    })
  }
  const client = postgres(url, { ...SAFE, ...options, onclose })
  const { begin, unsafe } = client
  return Object.assign(client, {
    unsafe: ((text, parameters, options) => unsafe(text, parameters, prepared(text, options))) as Sql['unsafe'],
    begin: <T>(...args: [Run<T>] | [string, Run<T>]) => {
      const [mode, run] = args.length === 2 ? args : (['', args[0]] as const)
      return guardedBegin(begin as Begin, { closes, startPatienceMs }, mode, run)
    },
  })
}

// Drizzle asks, in so many words, for statements without a name, which the server parses and plans each time, and the driver describes in
// a round trip of its own. Long ones (rows by the dozen) come in too many lengths to be kept.
const LONGEST_KEPT = 4_000

function prepared(text: string, options: UnsafeQueryOptions | undefined): UnsafeQueryOptions {
  return { ...options, prepare: text.length <= LONGEST_KEPT }
}

type Begin = <T>(mode: string, run: Run<T>) => Promise<T>

type Guard = { closes: Closes; startPatienceMs: number }

async function guardedBegin<T>(begin: Begin, guard: Guard, mode: string, run: Run<T>): Promise<T> {
  const { closes, startPatienceMs } = guard
  for (let attempt = 1; ; attempt++) {
    const life = transactionLife()
    const patience = setTimeout(() => life.started || life.end(notStarted()), startPatienceMs)
    try {
      const work = begin(mode, (sql) => {
        // Whoever waited too long for a connection has gone; the driver may roll back, its connection is sound.
        if (life.over) throw life.over
        life.started = true
        clearTimeout(patience)
        return towardsDriver(run(guarded(sql, life, closes)), life, closes)
      })
      return await Promise.race([work, life.ended])
    } catch (error) {
      // Nothing has run yet, so beginning again on another connection is safe.
      const isWorthAnother = isConnectionLoss(error) && WORTH_ANOTHER.has(error.code)
      if (life.started || attempt === ATTEMPTS || !isWorthAnother) throw error
    } finally {
      clearTimeout(patience)
      life.end(new Error('The transaction is over.'))
    }
  }
}

// The driver answers a settled callback with COMMIT or ROLLBACK, so after a loss it never hears of one.
function towardsDriver<T>(work: Promise<T>, life: TransactionLife, closes: Closes): Promise<T> {
  return new Promise((resolve, reject) => {
    const settle = async (answer: () => void) => {
      await closes.unsettled
      if (!life.over) answer()
    }
    work.then(
      (value) => settle(() => resolve(value)),
      (error) => settle(() => reject(error)),
    )
  })
}

/** What Drizzle uses of a transaction: statements, and savepoints with the same guard inside. */
function guarded(sql: TransactionSql, life: TransactionLife, closes: Closes): TransactionSql {
  const unsafe: TransactionSql['unsafe'] = (text, parameters, options) =>
    watched(sql.unsafe(text, parameters, prepared(text, options)), life, closes)
  const savepoint = async <T>(...args: [Run<T>] | [string, Run<T>]): Promise<T> => {
    const run = args.length === 2 ? args[1] : args[0]
    await closes.unsettled
    if (life.over) throw life.over
    const work = sql.savepoint((inner) => towardsDriver(run(guarded(inner, life, closes)), life, closes))
    return (await Promise.race([work, life.ended])) as T
  }
  return { unsafe, savepoint } as unknown as TransactionSql
}

type Inner = { handler: (query: unknown) => unknown; reject: (error: unknown) => unknown }

// The driver hands a statement to its connection some microtasks after the call, so the question is asked there.
function watched<T extends readonly (Row | undefined)[]>(
  query: PendingQuery<T[number][] & T>,
  life: TransactionLife,
  closes: Closes,
) {
  const inner = query as unknown as Inner
  const { handler, reject } = inner
  const hand = (self: unknown) => (life.over ? reject(life.over) : handler(self))
  inner.handler = Object.assign(
    (self: unknown) => (closes.unsettled ? closes.unsettled.then(() => hand(self)) : hand(self)),
    handler,
  )
  inner.reject = (error) => {
    if (isConnectionLoss(error)) life.end(error)
    return reject(error)
  }
  return query
}

function notStarted(): Error {
  return Object.assign(new Error('No connection became free in time.'), { code: 'CONNECT_TIMEOUT' })
}
