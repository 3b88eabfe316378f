import { type ReactNode, useId } from 'react'

type TableColumn = { id: string; label: ReactNode; numeric?: boolean }

export type TableProps = {
  caption: ReactNode
  columns: readonly TableColumn[]
  /** The rows: `<tr>` with a `<th scope="row">` first; `className="numeric"` on figures. */
  children: ReactNode
}

// A region that scrolls must be reachable by keyboard, also where no row holds a link.
const reachable = { tabIndex: 0 }

/** A table that scrolls by itself where it is too wide, by keyboard too. */
export function Table({ caption, columns, children }: TableProps) {
  const captionId = useId()
  return (
    <section className="table-frame" aria-labelledby={captionId} {...reachable}>
      <table className="table">
        <caption id={captionId}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={column.numeric ? 'numeric' : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  )
}
