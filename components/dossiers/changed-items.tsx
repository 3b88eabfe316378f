export type ChangedItemsProps = {
  title: string
  items: readonly { key: string; title: string; note?: string }[]
  /** What goes for all of them. */
  note?: string
}

/** Items that a change adds, takes away or makes different, under a heading; none, no heading. */
export function ChangedItems({ title, items, note }: ChangedItemsProps) {
  if (items.length === 0) return null
  return (
    <section>
      <h2 className="text-xl">{title}</h2>
      {note && <p className="text-quiet">{note}</p>}
      <ul>
        {items.map((item) => (
          <li key={item.key}>
            – {item.title}
            {item.note && <span className="text-quiet"> · {item.note}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
