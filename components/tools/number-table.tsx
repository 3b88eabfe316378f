import type { NumberPart, PartMeaning, PartName } from '#lib/pure/check-number.ts'

/** The words of the parts of a number. `{about}` stands for what a part speaks of; months are 1 to 12. */
export type NumberWords = {
  caption: string
  heads: readonly [string, string, string]
  parts: Readonly<Record<PartName, string>>
  says: Readonly<Record<PartMeaning, string>>
  months: readonly string[]
  places: Readonly<Record<string, string>>
}

/** A number part by part. Not to be translated by the browser: some send what they translate to a server. */
export function NumberTable({ parts, words }: { parts: readonly NumberPart[]; words: NumberWords }) {
  return (
    <table className="table" translate="no">
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          {words.heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part.name}>
            <th scope="row">{words.parts[part.name]}</th>
            <td>{part.digits}</td>
            <td className={FAULTY.has(part.says) ? 'tone-change' : undefined}>{meaningOf(part, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const FAULTY: ReadonlySet<PartMeaning> = new Set(['impossible', 'keyWrong'])

function meaningOf({ name, says, about }: NumberPart, { says: meanings, months, places }: NumberWords): string {
  const month = says === 'month' || says === 'monthIncomplete' ? months[Number(about) - 1] : undefined
  const place = name === 'place' || name === 'country' ? places[about] : undefined
  return meanings[says].replace('{about}', month ?? place ?? about)
}
