/** The languages that an agency may say its staff speak, as ISO 639 codes: those of many who come to France. */
export const AGENCY_LANGUAGES = [
  'fr',
  'en',
  'ar',
  'de',
  'es',
  'fa',
  'hi',
  'it',
  'ja',
  'ko',
  'nl',
  'pl',
  'pt',
  'ro',
  'ru',
  'tr',
  'uk',
  'vi',
  'zh',
] as const
export type AgencyLanguage = (typeof AGENCY_LANGUAGES)[number]
