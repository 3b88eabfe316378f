/** Pages that live without session and database. Everything else is somebody's own and is never stored. */
export const PUBLIC_PAGE =
  /^\/(en|fr)?(\/privacy|\/glossary|\/authorities(\/[a-z0-9-]+)?|\/(tools|guides)(\/[a-z0-9-]+){0,2})?\/?$/
/** Where a number is typed that must not leave the page: its answer forbids every way out but a link. */
export const CLOSED_PAGE = /^\/(en|fr)\/tools\/number-checker\/?$/
/** Public pages without a script, the same for everybody: their answers have no nonce and set no cookie. */
export const SCRIPTLESS_PAGE = /^\/(en|fr)\/guides(\/[a-z0-9-]+){0,2}\/?$/
