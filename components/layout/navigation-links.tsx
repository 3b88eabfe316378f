export type NavigationLink = { href: string; label: string; current?: boolean }

export function NavigationLinks({ label, links }: { label: string; links: readonly NavigationLink[] }) {
  return (
    <nav aria-label={label}>
      <ul className="links">
        {links.map((link) => (
          <li key={`${link.href} ${link.label}`}>
            <a href={link.href} {...(link.current && { 'aria-current': 'page' })}>
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
