import type { Localised } from '#content/schema.ts'

export type FormerState = { name: Localised; issuedTodayBy: readonly string[] }

/** States that stand on certificates and are no more, and those that keep their registers today. */
export const formerStates: readonly FormerState[] = [
  former('Soviet Union (USSR)', 'Union soviétique (URSS)', 'AM AZ BY EE GE KG KZ LT LV MD RU TJ TM UA UZ'),
  former('Yugoslavia', 'Yougoslavie', 'BA HR ME MK RS SI XK'),
  former('Serbia and Montenegro', 'Serbie-et-Monténégro', 'ME RS XK'),
  former('Czechoslovakia', 'Tchécoslovaquie', 'CZ SK'),
  former('East Germany (GDR, DDR)', 'Allemagne de l’Est (RDA)', 'DE'),
  former('Zaire', 'Zaïre', 'CD'),
  former('Upper Volta', 'Haute-Volta', 'BF'),
  former('Dahomey', 'Dahomey', 'BJ'),
  former('Ceylon', 'Ceylan', 'LK'),
  former('Rhodesia', 'Rhodésie', 'ZW'),
  former('Swaziland', 'Swaziland', 'SZ'),
]

function former(en: string, fr: string, today: string): FormerState {
  return { name: { en, fr }, issuedTodayBy: today.split(' ') }
}
