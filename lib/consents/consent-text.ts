/**
 * Which text says what is shared: `sharing.text` of the interface's messages, in both languages. A consent keeps the
 * version that its giver read, so whoever changes those texts begins a new version; a test holds the two together.
 */
export const CONSENT_TEXT_VERSION = '2026-11-22-2'
