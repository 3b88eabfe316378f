/** The key that human acts on an item are kept under. A person removed leaves the others' keys as they were. */
export function itemKey(requirement: string, person: string | null): string {
  return person === null ? requirement : `${requirement}|${person}`
}
