import { type RawAnswer, rawRequest } from './raw-request.ts'

export type PostedForm = {
  port: number
  path: string
  /** The fields that a person fills; the form is the first of the page that has them. */
  typed: Readonly<Record<string, string>>
  /** As the page is asked for; the post adds its own. */
  headers: Record<string, string>
  origin: string
}

/** Posts a form of a page as a browser without scripts would, from whatever origin. */
export async function postForm({ port, path, typed, headers, origin }: PostedForm): Promise<RawAnswer> {
  const { body } = await rawRequest(port, path, { headers })
  const forms = body.match(/<form.*?<\/form>/gs) ?? []
  const form = forms.find((one) => Object.keys(typed).every((name) => one.includes(`name="${name}"`)))
  if (!form) throw new Error(`${path} has no form with ${Object.keys(typed).join(', ')}`)
  const data = new FormData()
  for (const [input] of form.matchAll(/<input type="hidden"[^>]*>/g))
    data.append(attribute(input, 'name'), attribute(input, 'value'))
  for (const [name, value] of Object.entries(typed)) data.append(name, value)
  const encoded = new Response(data)
  return rawRequest(port, path, {
    method: 'POST',
    headers: { ...headers, origin, 'content-type': encoded.headers.get('content-type') ?? '' },
    body: await encoded.text(),
  })
}

function attribute(tag: string, name: string): string {
  const [, value = ''] = new RegExp(` ${name}="([^"]*)"`).exec(tag) ?? []
  return value.replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}
