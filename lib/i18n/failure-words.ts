import type { Locale } from './locales.ts'

type FailureWords = { title: string; text: string; again: string; home: string }

// Apart from the other texts: the page that shows them is a client component, and must not carry all of those along.
export const failureWords: Record<Locale, FailureWords> = {
  en: {
    title: 'This page did not work',
    text: 'It is our fault, not yours. What you have saved is safe. Try once more; if it goes on, come back in a little while.',
    again: 'Try again',
    home: 'Go to the home page',
  },
  fr: {
    title: 'Cette page n’a pas fonctionné',
    text: 'C’est notre faute, pas la vôtre. Ce que vous avez enregistré est en lieu sûr. Essayez encore une fois\u202f; si cela continue, revenez un peu plus tard.',
    again: 'Réessayer',
    home: 'Vers la première page',
  },
}
