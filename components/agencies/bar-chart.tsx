type Bar = { id: string; label: string; value: number | null }

type BarChartProps = {
  title: string
  bars: readonly Bar[]
  /** What a full height is, with its words. Null: the highest bar. */
  most: { value: number; label: string } | null
  inWords: (value: number) => string
}

const [WIDTH, HEIGHT, TOP, FOOT] = [300, 120, 18, 18]

/** Twelve bars. A month with too few cases has none. What they say stands in the table beside them, so it is drawn only. */
export function BarChart({ title, bars, most, inWords }: BarChartProps) {
  const highest = Math.max(1, ...bars.map(({ value }) => value ?? 0))
  const full = most?.value ?? highest
  const step = WIDTH / bars.length
  const room = HEIGHT - TOP - FOOT
  return (
    <figure className="chart">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
        <line className="chart-line" x1={0} x2={WIDTH} y1={TOP} y2={TOP} />
        <text className="chart-text" x={0} y={TOP - 5}>
          {most?.label ?? inWords(highest)}
        </text>
        {bars.map(({ id, label, value }, index) => {
          const tall = value === null ? 0 : Math.max(2, (room * value) / full)
          const middle = step * (index + 0.5)
          return (
            <g key={id}>
              {value === null ? (
                <circle className="chart-none" cx={middle} cy={HEIGHT - FOOT - 4} r={1.5} />
              ) : (
                <rect className="chart-bar" x={middle - 8} y={HEIGHT - FOOT - tall} width={16} height={tall} />
              )}
              <text className="chart-text" x={middle} y={HEIGHT - 4} textAnchor="middle">
                {label}
              </text>
            </g>
          )
        })}
        <line className="chart-line" x1={0} x2={WIDTH} y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} />
      </svg>
    </figure>
  )
}
