// Of the driver: the connection closed under a statement, was ended, or never came about.
const DRIVER_CODES = new Set(['CONNECTION_CLOSED', 'CONNECTION_DESTROYED', 'CONNECTION_ENDED', 'CONNECT_TIMEOUT'])
// Of Node: ECONNRESET, EPIPE, ENOTFOUND, ERR_STREAM_DESTROYED, ERR_SSL_…
const SYSTEM_CODE = /^(E[A-Z]{3,}|EAI_\w+|ERR_(STREAM|SOCKET|SSL|TLS)\w*)$/
// Of the server, after which it closes the connection: connection exceptions, shutdown, crash, starting up, too many.
const SERVER_CODE = /^(08\w{3}|57P0[1-5]|53300|25P0[34])$/

/** Whether this error says that the connection is gone (as against a statement refused on a living one). */
export function isConnectionLoss(error: unknown): error is Error & { code: string } {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return false
  return DRIVER_CODES.has(error.code) || SYSTEM_CODE.test(error.code) || SERVER_CODE.test(error.code)
}
