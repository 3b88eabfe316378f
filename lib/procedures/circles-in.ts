/** The circles of a graph, each as the way round: "a → b → a". */
export function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>()
  const found: string[] = []
  const visit = (name: string, path: readonly string[]): void => {
    if (path.includes(name)) found.push([...path.slice(path.indexOf(name)), name].join(' → '))
    else if (!done.has(name)) {
      for (const next of graph.get(name) ?? []) visit(next, [...path, name])
      done.add(name)
    }
  }
  for (const name of graph.keys()) visit(name, [])
  return found
}
