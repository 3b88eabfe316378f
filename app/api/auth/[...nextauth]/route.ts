import type { NextRequest } from 'next/server'
import { googleHandlers } from '#lib/auth/google-handlers.ts'

/** Exists for an identity provider's redirects only, and only where one is configured. */
export async function GET(request: NextRequest): Promise<Response> {
  return googleHandlers()?.GET(request) ?? new Response(null, { status: 404 })
}

export async function POST(request: NextRequest): Promise<Response> {
  return googleHandlers()?.POST(request) ?? new Response(null, { status: 404 })
}
