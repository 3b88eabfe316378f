/**
 * The lines of a paragraph: broken at ordinary spaces only, so never before a mark or within a word that two fonts draw.
 * A word wider than the line is cut where it must be. Each word is measured once.
 */
export function wrapText(text: string, width: number, widthOf: (text: string) => number): readonly string[] {
  const space = widthOf(' ')
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ').flatMap((one) => piecesOf(one, width, widthOf))) {
    const wide = widthOf(word)
    if (line === '' || used + space + wide <= width) {
      used += line === '' ? wide : space + wide
      line = line === '' ? word : `${line} ${word}`
    } else {
      lines.push(line)
      line = word
      used = wide
    }
  }
  return [...lines, line]
}

function piecesOf(word: string, width: number, widthOf: (text: string) => number): readonly string[] {
  if (widthOf(word) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const character of word) {
    if (piece !== '' && widthOf(piece + character) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...pieces, piece]
}
