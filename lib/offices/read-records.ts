/** A record of a list as it stands in the file, or why there is none in its place. */
export type RawRecord = { text: string } | { fault: 'too-long' | 'no-record' }

/**
 * The objects of a list in a JSON text that comes in pieces: a bare list, or lists that an outer object names, as the
 * public file has it. Holds one record at a time. Throws where the text ends in its middle or is no list.
 */
export async function* readRecords(pieces: AsyncIterable<string>): AsyncGenerator<RawRecord> {
  const stack: string[] = []
  let record: string[] | null = null
  let length = 0
  let isInString = false
  let isEscaped = false
  let isInScalar = false
  let lists = 0
  const isInList = () => record === null && stack.length <= 2 && stack.at(-1) === '['
  for await (const piece of pieces) {
    let from = 0
    const keep = (end: number) => {
      length += end - from
      if (length <= MOST_LENGTH) record?.push(piece.slice(from, end))
    }
    for (let at = 0; at < piece.length; at++) {
      const sign = piece.charAt(at)
      if (isInString) {
        if (isEscaped) isEscaped = false
        else if (sign === '\\') isEscaped = true
        else if (sign === '"') isInString = false
        continue
      }
      if (sign === '{' || sign === '[') {
        if (sign === '{' && isInList()) {
          record = []
          length = 0
          from = at
        }
        if (sign === '[' && stack.length < 2) lists++
        if (stack.length > MOST_DEPTH) throw new Error('The file is nested too deeply to be a directory.')
        stack.push(sign)
      } else if (sign === '}' || sign === ']') {
        const opened = stack.pop()
        if (opened !== (sign === '}' ? '{' : '[')) throw new Error('The file is not well-formed JSON.')
        isInScalar = false
        if (record !== null && sign === '}' && stack.at(-1) === '[' && stack.length <= 2) {
          keep(at + 1)
          yield length > MOST_LENGTH ? { fault: 'too-long' } : { text: record.join('') }
          record = null
        }
      } else if (sign === ',') isInScalar = false
      else {
        if (sign === '"') isInString = true
        if (isInList() && !isInScalar && sign.trim() !== '') {
          isInScalar = true
          yield { fault: 'no-record' }
        }
      }
    }
    if (record !== null) keep(piece.length)
  }
  if (stack.length > 0 || isInString) throw new Error('The file ends in the middle: it was not downloaded whole.')
  if (lists === 0) throw new Error('The file holds no list of records: is it the JSON file of the directory, unpacked?')
}

/** A real record has some 4,000 characters. */
const MOST_LENGTH = 1_000_000
const MOST_DEPTH = 200
