CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" bigint
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"device" text
);
--> statement-breakpoint
CREATE TABLE "sign_in_tickets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"link_hash" text NOT NULL,
	"code_hash" text NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"locale" text NOT NULL,
	"device" text,
	"payload" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "sign_in_tickets_tries_check" CHECK ("sign_in_tickets"."tries" >= 0)
);
--> statement-breakpoint
CREATE TABLE "user_identities" (
	"provider" text NOT NULL,
	"subject" text NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_identities_pkey" PRIMARY KEY("provider","subject")
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text,
	"email_verified_at" timestamp with time zone,
	"locale" text DEFAULT 'en' NOT NULL,
	"time_zone" text DEFAULT 'Europe/Paris' NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email"),
	CONSTRAINT "users_email_lower_check" CHECK ("users"."email" = lower("users"."email"))
);
--> statement-breakpoint
CREATE TABLE "agencies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "agencies_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "agency_members" (
	"agency_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "agency_members_pkey" PRIMARY KEY("agency_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dossier_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"text_version" text NOT NULL,
	"granted_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "audit_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text NOT NULL,
	"action" text NOT NULL,
	"dossier_id" uuid,
	"details" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "document_statuses" (
	"dossier_id" uuid NOT NULL,
	"requirement_id" text NOT NULL,
	"person_id" text DEFAULT '' NOT NULL,
	"collection" text DEFAULT 'to_get' NOT NULL,
	"expected_on" date,
	"help_reason" text,
	"authority" text DEFAULT 'not_sent' NOT NULL,
	"sent_on" date,
	"sent_channel" text,
	"answered_on" date,
	"answer" text,
	"deadline_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_by" uuid NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "document_statuses_pkey" PRIMARY KEY("dossier_id","requirement_id","person_id"),
	CONSTRAINT "document_statuses_expected_check" CHECK ("document_statuses"."collection" <> 'being_obtained' or "document_statuses"."expected_on" is not null),
	CONSTRAINT "document_statuses_help_check" CHECK ("document_statuses"."collection" <> 'help_asked' or "document_statuses"."help_reason" is not null),
	CONSTRAINT "document_statuses_sent_check" CHECK ("document_statuses"."authority" = 'not_sent' or "document_statuses"."sent_on" is not null),
	CONSTRAINT "document_statuses_answered_check" CHECK ("document_statuses"."authority" in ('not_sent', 'sent') or "document_statuses"."answered_on" is not null)
);
--> statement-breakpoint
CREATE TABLE "dossier_closures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dossier_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"closed_at" timestamp with time zone NOT NULL,
	"closed_by" uuid NOT NULL,
	"reopened_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "dossier_facts" (
	"dossier_id" uuid NOT NULL,
	"fact_id" text NOT NULL,
	"person_id" text DEFAULT '' NOT NULL,
	"value" jsonb NOT NULL,
	"set_by" uuid NOT NULL,
	"set_at" timestamp with time zone NOT NULL,
	CONSTRAINT "dossier_facts_pkey" PRIMARY KEY("dossier_id","person_id","fact_id")
);
--> statement-breakpoint
CREATE TABLE "dossiers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_id" uuid NOT NULL,
	"procedure" text NOT NULL,
	"revision" text NOT NULL,
	"title" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"turn_since" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dossier_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "step_completions" (
	"dossier_id" uuid NOT NULL,
	"requirement_id" text NOT NULL,
	"person_id" text DEFAULT '' NOT NULL,
	"done_on" date NOT NULL,
	"completed_by" uuid NOT NULL,
	"completed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "step_completions_pkey" PRIMARY KEY("dossier_id","requirement_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "mailbox_messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"message_id" text NOT NULL,
	"to_address" text NOT NULL,
	"subject" text NOT NULL,
	"text_body" text NOT NULL,
	"html_body" text NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	CONSTRAINT "mailbox_messages_message_id_unique" UNIQUE("message_id")
);
--> statement-breakpoint
CREATE TABLE "outgoing_mails" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"purpose" text NOT NULL,
	"recipient_id" uuid,
	"to_address" text NOT NULL,
	"locale" text NOT NULL,
	"message_id" text NOT NULL,
	"subject" text,
	"text_body" text,
	"html_body" text,
	"unsubscribe_url" text,
	"state" text DEFAULT 'queued' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"not_before" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone,
	"lease_until" timestamp with time zone,
	"last_error" text,
	"sent_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "outgoing_mails_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "mail_tokens" (
	"token_hash" text NOT NULL,
	"dossier_id" uuid NOT NULL,
	"recipient_id" uuid NOT NULL,
	"action" text NOT NULL,
	"kind" text NOT NULL,
	"expires_at" timestamp with time zone,
	"used_at" timestamp with time zone,
	CONSTRAINT "mail_tokens_pkey" PRIMARY KEY("token_hash","dossier_id","kind")
);
--> statement-breakpoint
CREATE TABLE "personal_reminders" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dossier_id" uuid NOT NULL,
	"text" text NOT NULL,
	"due_on" date NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"done_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "reminder_deliveries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dossier_id" uuid NOT NULL,
	"recipient_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"stage" text NOT NULL,
	"anchor" text NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"state" text DEFAULT 'scheduled' NOT NULL,
	"reason" text,
	"mail_id" uuid,
	"decided_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "reminder_deliveries_key_unique" UNIQUE("dossier_id","kind","stage","anchor","recipient_id")
);
--> statement-breakpoint
CREATE TABLE "reminder_pauses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dossier_id" uuid NOT NULL,
	"kind" text,
	"until_on" date,
	"created_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_identities" ADD CONSTRAINT "user_identities_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agency_members" ADD CONSTRAINT "agency_members_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agency_members" ADD CONSTRAINT "agency_members_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_statuses" ADD CONSTRAINT "document_statuses_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_closures" ADD CONSTRAINT "dossier_closures_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_facts" ADD CONSTRAINT "dossier_facts_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossiers" ADD CONSTRAINT "dossiers_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "step_completions" ADD CONSTRAINT "step_completions_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outgoing_mails" ADD CONSTRAINT "outgoing_mails_recipient_id_users_id_fk" FOREIGN KEY ("recipient_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_tokens" ADD CONSTRAINT "mail_tokens_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_tokens" ADD CONSTRAINT "mail_tokens_recipient_id_users_id_fk" FOREIGN KEY ("recipient_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "personal_reminders" ADD CONSTRAINT "personal_reminders_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder_deliveries" ADD CONSTRAINT "reminder_deliveries_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder_deliveries" ADD CONSTRAINT "reminder_deliveries_recipient_id_users_id_fk" FOREIGN KEY ("recipient_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder_pauses" ADD CONSTRAINT "reminder_pauses_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sessions_user_id_index" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sessions_expires_at_index" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "sign_in_tickets_expires_at_index" ON "sign_in_tickets" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "user_identities_user_id_index" ON "user_identities" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "agency_members_user_id_index" ON "agency_members" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "consents_dossier_id_index" ON "consents" USING btree ("dossier_id");--> statement-breakpoint
CREATE INDEX "consents_agency_id_index" ON "consents" USING btree ("agency_id");--> statement-breakpoint
CREATE INDEX "audit_events_dossier_id_index" ON "audit_events" USING btree ("dossier_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "dossier_closures_open_unique" ON "dossier_closures" USING btree ("dossier_id") WHERE "dossier_closures"."reopened_at" is null;--> statement-breakpoint
CREATE INDEX "dossiers_owner_id_index" ON "dossiers" USING btree ("owner_id","created_at");--> statement-breakpoint
CREATE INDEX "notes_dossier_id_index" ON "notes" USING btree ("dossier_id","created_at");--> statement-breakpoint
CREATE INDEX "mailbox_messages_received_at_index" ON "mailbox_messages" USING btree ("received_at");--> statement-breakpoint
CREATE INDEX "outgoing_mails_pending_index" ON "outgoing_mails" USING btree ("not_before") WHERE "outgoing_mails"."state" in ('queued', 'sending');--> statement-breakpoint
CREATE INDEX "outgoing_mails_to_address_index" ON "outgoing_mails" USING btree ("to_address");--> statement-breakpoint
CREATE INDEX "outgoing_mails_recipient_index" ON "outgoing_mails" USING btree ("recipient_id");--> statement-breakpoint
CREATE INDEX "mail_tokens_dossier_id_index" ON "mail_tokens" USING btree ("dossier_id");--> statement-breakpoint
CREATE INDEX "mail_tokens_recipient_id_index" ON "mail_tokens" USING btree ("recipient_id");--> statement-breakpoint
CREATE INDEX "personal_reminders_dossier_id_index" ON "personal_reminders" USING btree ("dossier_id","due_on");--> statement-breakpoint
CREATE INDEX "reminder_deliveries_due_index" ON "reminder_deliveries" USING btree ("due_at") WHERE "reminder_deliveries"."state" = 'scheduled';--> statement-breakpoint
CREATE INDEX "reminder_deliveries_recipient_index" ON "reminder_deliveries" USING btree ("recipient_id","due_at");--> statement-breakpoint
CREATE INDEX "reminder_deliveries_dossier_index" ON "reminder_deliveries" USING btree ("dossier_id","due_at");--> statement-breakpoint
CREATE INDEX "reminder_deliveries_mail_index" ON "reminder_deliveries" USING btree ("mail_id");--> statement-breakpoint
CREATE UNIQUE INDEX "reminder_pauses_live_unique" ON "reminder_pauses" USING btree ("dossier_id",coalesce("kind", '')) WHERE "reminder_pauses"."ended_at" is null;