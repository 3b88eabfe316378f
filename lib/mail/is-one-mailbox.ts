/**
 * Whether a text names exactly one mailbox in plain characters, as addresses are kept: no quotes, comments, groups,
 * lists or routes, nothing that a mail server could read in two ways.
 */
export function isOneMailbox(text: string): boolean {
  return text.length <= 254 && MAILBOX.test(text)
}

const MAILBOX =
  /^(?=[^@]{1,64}@)[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/
