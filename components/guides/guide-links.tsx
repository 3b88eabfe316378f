import { TextLink } from '#components/ui/text-link.tsx'
import type { GuideLink } from '#lib/guides/view-types.ts'

/** Guides by name, each with what it says in a sentence. */
export function GuideLinks({ guides }: { guides: readonly GuideLink[] }) {
  return (
    <ul>
      {guides.map(({ href, title, about }) => (
        <li key={href} className="border-b border-line py-3 first:pt-0">
          <TextLink href={href}>{title}</TextLink>
          <p>{about}</p>
        </li>
      ))}
    </ul>
  )
}
