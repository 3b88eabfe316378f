// Whole pages in both languages that need neither React nor the database: Next would answer these cases with an empty body.

type Words = { en: [title: string, text: string]; fr: [title: string, text: string] }

export function unavailable(): Response {
  return answer(503, UNAVAILABLE, { 'retry-after': '30' })
}

/** For programs that try names at the root; people reach no such address, so there is no page for them. */
export function absent(): Response {
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' }
  return new Response('Not found\n', { status: 404, headers })
}

/** 400, 405: not a request of ours; 413, 414: too long. */
export function refused(status: 400 | 405 | 413 | 414): Response {
  return answer(status, status === 413 || status === 414 ? TOO_LARGE : NOT_UNDERSTOOD)
}

/** `ours` is told to whoever may know it: a person at this very machine. */
export function wrongHost(ours: string | null): Response {
  return answer(421, WRONG_HOST, {}, ours)
}

const UNAVAILABLE: Words = {
  en: [
    'Complet is resting for a moment',
    'We cannot reach your dossier right now. Nothing is lost. Please try again in a minute.',
  ],
  fr: [
    'Complet fait une courte pause',
    'Votre dossier est momentanément inaccessible. Rien n’est perdu. Réessayez dans une minute.',
  ],
}

const TOO_LARGE: Words = {
  en: ['That is too long', 'What was sent is too large to be kept. Go back, shorten the text and send it again.'],
  fr: [
    'C’est trop long',
    'L’envoi est trop volumineux pour être enregistré. Revenez en arrière, raccourcissez le texte et recommencez.',
  ],
}

const NOT_UNDERSTOOD: Words = {
  en: ['We could not read that', 'The address or what was sent is not as Complet writes it. Nothing was changed.'],
  fr: ['Demande illisible', 'L’adresse ou l’envoi n’a pas la forme que Complet leur donne. Rien n’a été modifié.'],
}

const WRONG_HOST: Words = {
  en: ['Not here', 'Complet does not answer at this address.'],
  fr: ['Pas ici', 'Complet ne répond pas à cette adresse.'],
}

function answer(
  status: number,
  words: Words,
  headers: Record<string, string> = {},
  link: string | null = null,
): Response {
  return new Response(page(words, link), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      ...headers,
    },
  })
}

function page({ en, fr }: Words, link: string | null): string {
  const anchor = link ? `<p><a href="${link}">${link}</a></p>` : ''
  const section = (locale: string, [title, text]: [string, string]) =>
    `<section lang="${locale}"><h1>${title}</h1><p>${text}</p></section>`
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Complet</title><style>:root{color-scheme:light dark}body{font:1.1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:12vh auto;padding:0 1.25rem}h1{font-size:1.4rem}section+section{margin-top:2.5rem}</style></head><body><main>${section('en', en)}${section('fr', fr)}${anchor}</main></body></html>`
}
