/** Browsers ask for this name by themselves; the icon is a drawing under another. */
export function GET(): Response {
  return new Response(null, { status: 308, headers: { location: '/icon.svg' } })
}
