/** The path and query that the visitor asked for: set by `proxy.ts` on every request, over whatever the client sent. */
export const PATH_HEADER = 'x-complet-path'
