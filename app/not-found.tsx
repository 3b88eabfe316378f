/** Nothing: what is absent has a document of its own (global-not-found). Next would carry its own words in every page. */
export default function NotFound() {
  return null
}
