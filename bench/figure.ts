/** One line of the report. Without a bound it is printed and not judged. */
export type Figure = {
  what: string
  value: number
  unit?: 'ms' | 'KB' | '%' | '/s'
  /** The lowest and the highest seen. */
  spread?: readonly [number, number]
  most?: number
  least?: number
  aim?: number
  note?: string
}

/** Prints the figures with their gates side by side and returns how many gates failed. */
export function report(figures: readonly Figure[], write: (line: string) => void): number {
  const lines = figures.map((figure) => [verdictOf(figure), figure.what, measuredOf(figure), boundOf(figure)] as const)
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => (line[column] ?? '').length)))
  for (const [index, line] of lines.entries()) {
    const cells = line.map((cell, column) => cell.padEnd(widths[column] ?? 0))
    write([cells.join('  '), figures[index]?.note ?? ''].join('  ').trimEnd())
  }
  return figures.filter((figure) => verdictOf(figure) === 'FAIL').length
}

function verdictOf({ value, most, least }: Figure): string {
  if (most === undefined && least === undefined) return '    '
  const holds = value <= (most ?? Number.POSITIVE_INFINITY) && value >= (least ?? Number.NEGATIVE_INFINITY)
  return holds ? 'ok  ' : 'FAIL'
}

function measuredOf({ value, unit, spread }: Figure): string {
  const range = spread ? ` (${round(spread[0])}–${round(spread[1])})` : ''
  return `${round(value)}${unit ? ` ${unit}` : ''}${range}`
}

function boundOf({ most, least, aim }: Figure): string {
  if (most === undefined && least === undefined) return ''
  const gate = most === undefined ? `gate ≥ ${least}` : `gate ≤ ${most}`
  return aim === undefined ? gate : `${gate}, aim ${most === undefined ? '≥' : '≤'} ${aim}`
}

function round(value: number): string {
  if (value === 0 || Math.abs(value) >= 100) return value.toFixed(0)
  return Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(Math.abs(value) >= 1 ? 2 : 3)
}
