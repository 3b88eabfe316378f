import type { FilledLetter } from '#lib/letters/fill-letter.ts'

/** The letter in French as it will be posted; beside each paragraph, or below it on a phone, what it means. */
export function LetterSheet({ letter }: { letter: FilledLetter }) {
  return (
    <div className="sheet grid gap-5 print:border-0 print:p-0">
      <div lang="fr" className="grid gap-5">
        <Lines texts={letter.sender} />
        <div className="ms-[25%] sm:ms-[45%] print:ms-[45%]">
          <Lines texts={letter.recipient} />
          <p className="pt-4">Le {letter.date}</p>
        </div>
        <div>
          <p>
            <strong>{`Objet\u202f: ${letter.subject}`}</strong>
          </p>
          <p dir="auto">{`Références\u202f: ${letter.reference}`}</p>
        </div>
      </div>
      {letter.paragraphs.map(({ french, meaning }) => (
        <Both key={french} french={french} meaning={meaning} />
      ))}
      <p lang="fr" dir="auto" className="ms-[25%] sm:ms-[45%] print:ms-[45%]">
        {letter.signature}
      </p>
      {letter.enclosed.length > 0 && (
        <div className="grid gap-2">
          <p lang="fr">{'Pièces jointes\u202f:'}</p>
          {letter.enclosed.map(({ french, meaning }) => (
            <Both key={french} french={`– ${french}`} meaning={meaning && `– ${meaning}`} />
          ))}
        </div>
      )}
    </div>
  )
}

function Lines({ texts }: { texts: readonly string[] }) {
  return (
    <div>
      {texts.map((text) => (
        <p key={text} dir="auto">
          {text}
        </p>
      ))}
    </div>
  )
}

function Both({ french, meaning }: { french: string; meaning: string | null }) {
  if (meaning === null)
    return (
      <p lang="fr" className="print:max-w-none">
        {french}
      </p>
    )
  return (
    <div className="grid gap-x-8 gap-y-1 md:grid-cols-2 print:block">
      <p lang="fr" className="print:max-w-none">
        {french}
      </p>
      <p className="screen-only text-quiet">{meaning}</p>
    </div>
  )
}
