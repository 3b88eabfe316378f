/** What no page of ours sends is refused; a body without a length as well, so that none is read to find out. */
export const MOST_BYTES = 100 * 1024
export const MOST_QUERY = 8000
export const MOST_PARAMETERS = 100
export const ACTION_ID = /^[0-9a-f]{40,42}$/
