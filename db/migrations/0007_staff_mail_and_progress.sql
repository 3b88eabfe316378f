CREATE TABLE "escalations" (
	"agency_id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"mail_id" uuid NOT NULL,
	CONSTRAINT "escalations_pkey" PRIMARY KEY("agency_id","dossier_id","user_id","since")
);
--> statement-breakpoint
CREATE TABLE "progress_links" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dossier_id" uuid NOT NULL,
	"label" text NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "progress_links_token_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "agencies" ADD COLUMN "digest_on" date DEFAULT (now() at time zone 'Europe/Paris')::date NOT NULL;--> statement-breakpoint
ALTER TABLE "agency_members" ADD COLUMN "digest_stopped_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "client_standings" ADD COLUMN "help_waiting" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "escalations" ADD CONSTRAINT "escalations_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "escalations" ADD CONSTRAINT "escalations_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "escalations" ADD CONSTRAINT "escalations_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_links" ADD CONSTRAINT "progress_links_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "escalations_dossier_id_index" ON "escalations" USING btree ("dossier_id");--> statement-breakpoint
CREATE INDEX "escalations_user_id_index" ON "escalations" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "progress_links_dossier_id_index" ON "progress_links" USING btree ("dossier_id");--> statement-breakpoint
CREATE INDEX "audit_events_reviews_index" ON "audit_events" USING btree (("details" ->> 'agency'),"at") WHERE "audit_events"."action" like 'review.%';--> statement-breakpoint
CREATE INDEX "outgoing_mails_failed_index" ON "outgoing_mails" USING btree ("to_address") WHERE "outgoing_mails"."state" = 'failed';--> statement-breakpoint
CREATE INDEX "client_standings_help_index" ON "client_standings" USING btree ("agency_id","case_worker_id") WHERE "client_standings"."help_waiting" > 0;--> statement-breakpoint
-- What was asked for before is counted when the worker next makes these rows anew.
UPDATE "client_standings" SET "stale_on" = '2000-01-01' WHERE EXISTS (
	SELECT 1 FROM "document_statuses" d WHERE d."dossier_id" = "client_standings"."dossier_id" AND d."collection" = 'help_asked'
);
