import { encode } from 'uqr'

/** A QR code as one SVG path over a square of `size` units, with the quiet border that readers need. */
export type QrDrawing = { size: number; path: string }

export function qrDrawing(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { size, path: squares.join('') }
}
