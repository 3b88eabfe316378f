import type { Source } from '#content/schema.ts'

/** A publisher is a name, the same in every language, or is described in English and in French. */
export function checkPublisher({ id, publisher }: Source): string[] {
  if (typeof publisher === 'string') {
    if (publisher.trim() === '') return [`source ${id} has no publisher`]
    const words = publisher.split(/[\s,/()]+/).filter((word) => !isOfAName(word))
    return words.length === 0
      ? []
      : [`source ${id}: “${words.join(' ')}” describes its publisher, which is needed in English and in French`]
  }
  const { en, fr } = publisher
  if (!en?.trim() || !fr?.trim())
    return [`source ${id} lacks the ${en?.trim() ? 'French' : 'English'} of its publisher`]
  return en === fr ? [`source ${id}: its publisher is the same in both languages: give it once, as a name`] : []
}

/** A capital, a figure, the address of a site, or a small word that belongs to a name. */
function isOfAName(word: string): boolean {
  return word === '' || /^[\p{Lu}\d]/u.test(word) || /^[\w-]+(\.[\w-]+)+$/.test(word) || IN_NAMES.has(word)
}

/** What names of publishers write without a capital. Whatever else has none describes, and is to be translated. */
const IN_NAMES = new Set('acteurs aupairworld de des du finance infocpam la pour social solidarité to tous'.split(' '))
