import { TextLink } from '#components/ui/text-link.tsx'

export type LinkListProps = { links: readonly { href: string; title: string; about: string }[] }

/** Pages by name, each with what it is about in a sentence. */
export function LinkList({ links }: LinkListProps) {
  return (
    <ul>
      {links.map(({ href, title, about }) => (
        <li key={href} className="border-b border-line py-3 first:pt-0 last:border-b-0">
          <p>
            <TextLink href={href}>{title}</TextLink>
          </p>
          <p>{about}</p>
        </li>
      ))}
    </ul>
  )
}
