// Value lists apart from the tables, so that browser code may import them without the schema.

export const COLLECTION_STATES = ['to_get', 'being_obtained', 'help_asked', 'have_it'] as const
export type CollectionState = (typeof COLLECTION_STATES)[number]

export const HELP_REASONS = ['cannot_locate', 'cannot_obtain', 'does_not_apply'] as const
export type HelpReason = (typeof HELP_REASONS)[number]

export const AUTHORITY_STATES = ['not_sent', 'sent', 'accepted', 'refused', 'more_asked'] as const
export type AuthorityState = (typeof AUTHORITY_STATES)[number]

export const SENT_CHANNELS = ['online', 'post', 'registered_post', 'counter', 'employer', 'other'] as const
export type SentChannel = (typeof SENT_CHANNELS)[number]

export const CLOSURE_REASONS = ['finished', 'not_needed', 'other'] as const
export type ClosureReason = (typeof CLOSURE_REASONS)[number]

/** How somebody was in touch with an authority. */
export const CONTACT_CHANNELS = ['phone', 'counter', 'letter', 'registered_letter', 'online', 'email'] as const
export type ContactChannel = (typeof CONTACT_CHANNELS)[number]

/** Most urgent first, as in a mail. */
export const REMINDER_KINDS = [
  'deadline',
  'coverage_gap',
  'change_asked',
  'validity',
  'expected_item',
  'items_to_get',
  'unfinished',
  'waiting',
  'personal',
] as const
export type ReminderKind = (typeof REMINDER_KINDS)[number]

/** What a pause covers: one step or paper, a dossier, or all of a person's dossiers. */
export const PAUSE_SCOPES = ['here', 'item', 'everywhere'] as const
export const PAUSE_LASTS = ['week', 'month', 'day', 'open'] as const
/** Chosen from a list, never typed: no reason tells of anybody's health. */
export const PAUSE_REASONS = ['travelling', 'waiting', 'busy', 'other'] as const
export type PauseReason = (typeof PAUSE_REASONS)[number]

export const DELIVERY_STATES = ['scheduled', 'sending', 'sent', 'withheld', 'cancelled'] as const
export type DeliveryState = (typeof DELIVERY_STATES)[number]

/** Why a reminder did not leave. Shown to the person. */
export const WITHHELD_REASONS = [
  'done',
  'not_their_turn',
  'closed',
  'snoozed',
  'stopped',
  'superseded',
  'date_changed',
  'removed',
  'bounced',
  'undeliverable',
] as const
export type WithheldReason = (typeof WITHHELD_REASONS)[number]

export const MAIL_STATES = ['queued', 'sending', 'sent', 'failed', 'expired'] as const
export type MailState = (typeof MAIL_STATES)[number]

export const MAIL_PURPOSES = ['sign_in', 'reminders', 'invitation', 'agency', 'staff_digest', 'staff_alert'] as const
export type MailPurpose = (typeof MAIL_PURPOSES)[number]

export const MAIL_ACTIONS = ['done', 'getting', 'cannot_get', 'waiting', 'snooze_week', 'stop_kind'] as const
export type MailAction = (typeof MAIL_ACTIONS)[number]

export const AGENCY_ROLES = ['manager', 'case_worker', 'viewer'] as const
export type AgencyRole = (typeof AGENCY_ROLES)[number]

/** What a client shows an agency. Steps and their days are always part of it. */
export const CONSENT_SCOPES = ['steps', 'documents', 'notes'] as const
export type ConsentScope = (typeof CONSENT_SCOPES)[number]

/** An agency's word on a paper. No row: not looked at. */
export const REVIEW_STATES = ['waiting', 'accepted', 'changes_asked', 'waived'] as const
export type ReviewState = (typeof REVIEW_STATES)[number]

/** Why a paper needs a change. `other` wants own words. */
export const CHANGE_REASONS = [
  'unreadable',
  'cut_off',
  'wrong_document',
  'expired',
  'too_old',
  'not_signed',
  'names_differ',
  'no_filiation',
  'translation',
  'wrong_person',
  'locked_file',
  'other',
] as const
export type ChangeReason = (typeof CHANGE_REASONS)[number]

/** How staff saw a paper of which Complet holds no file. */
export const SEEN_HOW = ['in_person', 'email', 'video', 'not_seen'] as const
export type SeenHow = (typeof SEEN_HOW)[number]

/** How a client reached the agency that acts for them. */
export const BEHALF_CHANNELS = ['phone', 'email', 'in_person', 'video'] as const
export type BehalfChannel = (typeof BEHALF_CHANNELS)[number]

/** How far a dossier has come. */
export const STANDINGS = ['getting_ready', 'ready_to_send', 'sent', 'provisional', 'received', 'closed'] as const
export type Standing = (typeof STANDINGS)[number]

/** Who has to act next. `me` is the dossier's owner. */
export const TURNS = ['me', 'agency', 'authority', 'thirdParty', 'nobody'] as const
export type Turn = (typeof TURNS)[number]

/** The offices that a dossier goes to, as far as its answers tell. */
export const AUTHORITIES = ['cpam', 'cpam_paris', 'cgss', 'saint_barthelemy', 'ameli_students'] as const
export type Authority = (typeof AUTHORITIES)[number]
