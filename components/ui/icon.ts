/** The drawings of `icon.css`. */
export type IconName =
  | 'arrow'
  | 'back'
  | 'check'
  | 'chevron'
  | 'dot'
  | 'hourglass'
  | 'info'
  | 'lock'
  | 'pencil'
  | 'sent'
  | 'sheet'
  | 'warning'

/** Classes that put a drawing before the text of an element that lays out its content as a row (`inline-flex`, `grid`). */
export function iconClass(name: IconName): string {
  return `icon icon-${name}`
}
