import type { Locale } from './locales.ts'

/** An amount of whole cents in words: "€19.00", "19,00 €". */
export function formatMoney(locale: Locale, cents: number): string {
  return formatters[locale].format(cents / 100)
}

const options = { style: 'currency', currency: 'EUR' } as const
const formatters: Record<Locale, Intl.NumberFormat> = {
  en: new Intl.NumberFormat('en-GB', options),
  fr: new Intl.NumberFormat('fr-FR', options),
}
