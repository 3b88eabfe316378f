import type { Random } from '#tests/random-of.ts'

/**
 * Rows of choices, one for each column, in which every two choices of two columns stand together at least once. Greedy:
 * each row begins with a pair that is still missing, and takes for each other column what covers most.
 */
export function pairwiseRows(sizes: readonly number[], random: Random): readonly (readonly number[])[] {
  const missing = new Set<string>()
  for (let a = 0; a < sizes.length; a++) {
    for (let b = a + 1; b < sizes.length; b++) {
      for (let x = 0; x < (sizes[a] ?? 0); x++) {
        for (let y = 0; y < (sizes[b] ?? 0); y++) missing.add(`${a} ${x} ${b} ${y}`)
      }
    }
  }
  const rows: (readonly number[])[] = []
  for (const pair of missing) {
    const row = rowFrom(pair, sizes, missing, random)
    for (const one of pairsOf(row)) missing.delete(one)
    rows.push(row)
  }
  return rows
}

function rowFrom(pair: string, sizes: readonly number[], missing: ReadonlySet<string>, random: Random): number[] {
  const [a = 0, x = 0, b = 0, y = 0] = pair.split(' ').map(Number)
  const row: (number | undefined)[] = sizes.map((_, column) => (column === a ? x : column === b ? y : undefined))
  for (const [column, size] of sizes.entries()) {
    if (row[column] !== undefined) continue
    const from = random(size)
    const gain = (choice: number) =>
      row.reduce<number>((sum, other, at) => {
        if (other === undefined) return sum
        const key = at < column ? `${at} ${other} ${column} ${choice}` : `${column} ${choice} ${at} ${other}`
        return sum + (missing.has(key) ? 1 : 0)
      }, 0)
    let best = from
    let most = -1
    for (let step = 0; step < size; step++) {
      const choice = (from + step) % size
      const covered = gain(choice)
      if (covered > most) {
        best = choice
        most = covered
      }
    }
    row[column] = best
  }
  return row.map((one) => one ?? 0)
}

function pairsOf(row: readonly number[]): readonly string[] {
  return row.flatMap((x, a) => row.slice(a + 1).map((y, offset) => `${a} ${x} ${a + 1 + offset} ${y}`))
}
