type ButtonTone = 'primary' | 'quiet' | 'danger' | 'plain'

export type ButtonLook = { tone?: ButtonTone | undefined; small?: boolean | undefined }

/** The class of everything that looks like a button. `plain` reads as a link but is pressed. */
export function buttonClass({ tone = 'primary', small = false }: ButtonLook): string {
  const toned = tone === 'primary' ? 'button' : `button button-${tone}`
  return small ? `${toned} button-small` : toned
}
