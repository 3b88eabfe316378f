/** Whether a cookie or an address names a ticket at all: PostgreSQL refuses to compare an id with anything else. */
export function isTicketId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}
