/** Pages that live without session and database. Everything else is somebody's own and is never stored. */
export const PUBLIC_PAGE = /^\/(en|fr)?(\/privacy|\/tools(\/[a-z-]+){0,2})?\/?$/
/** Where a number is typed that must not leave the page: its answer forbids every way out but a link. */
export const CLOSED_PAGE = /^\/(en|fr)\/tools\/number-checker\/?$/
