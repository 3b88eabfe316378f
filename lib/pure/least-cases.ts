/** A figure made from people's dossiers is shown only where at least so many were counted: fewer could be somebody. */
export const LEAST_CASES = 20
