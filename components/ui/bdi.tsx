/** What a person typed (a name, a title): runs in its own direction and cannot push the page wide. */
export function Bdi({ children }: { children: string }) {
  return <bdi>{children}</bdi>
}
