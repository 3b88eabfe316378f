import pino from 'pino'

/** One JSON object a line. Ids and codes only: no address, no name, no text that somebody typed, no query. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: {
    paths: ['email', 'to', 'text', 'body', 'token', 'code', '*.email', '*.token', '*.code'],
    censor: '[removed]',
  },
})
