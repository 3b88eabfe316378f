export type StampProps = { label: string }

/** The one ornament: shown once, when everything is there. The filter wears the ink a little. */
export function Stamp({ label }: StampProps) {
  return (
    <svg className="stamp" viewBox="0 0 260 120" role="img" aria-label={label}>
      <filter id="stamp-ink" x="-5%" y="-5%" width="110%" height="110%">
        <feTurbulence type="fractalNoise" baseFrequency="0.9" numOctaves="2" seed="7" result="grain" />
        <feDisplacementMap in="SourceGraphic" in2="grain" scale="2.2" />
      </filter>
      <g filter="url(#stamp-ink)" transform="rotate(-6 130 60)" fill="none" stroke="currentColor">
        <rect x="16" y="24" width="228" height="72" rx="8" strokeWidth="5" />
        <rect x="24" y="32" width="212" height="56" rx="4" strokeWidth="1.5" />
        <text
          x="130"
          y="74"
          textAnchor="middle"
          textLength="184"
          fontSize="39"
          fontWeight="750"
          fill="currentColor"
          stroke="none"
        >
          COMPLET
        </text>
      </g>
    </svg>
  )
}
