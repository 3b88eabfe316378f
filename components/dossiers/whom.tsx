/** Which person of which dossier a form is about. */
export function Whom({ dossierId, person }: { dossierId: string; person: string }) {
  return (
    <>
      <input type="hidden" name="dossierId" value={dossierId} />
      <input type="hidden" name="person" value={person} />
    </>
  )
}
