CREATE TABLE "saved_views" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"is_shared" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "client_standings" ADD COLUMN "changed_by" uuid;--> statement-breakpoint
ALTER TABLE "client_standings" ADD COLUMN "changed_before" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "client_standings" ADD COLUMN "second_look_not_by" uuid;--> statement-breakpoint
ALTER TABLE "client_standings" ADD COLUMN "situation" text;--> statement-breakpoint
ALTER TABLE "client_standings" ADD COLUMN "authority" text;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "saved_views_agency_id_index" ON "saved_views" USING btree ("agency_id","user_id");--> statement-breakpoint
CREATE INDEX "saved_views_user_id_index" ON "saved_views" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "client_standings_worker_next_index" ON "client_standings" USING btree ("agency_id","case_worker_id","next_on","dossier_id") WHERE "client_standings"."next_on" is not null;--> statement-breakpoint
CREATE INDEX "client_standings_second_look_index" ON "client_standings" USING btree ("agency_id","queue_rank","queue_at","dossier_id","second_look_not_by") WHERE "client_standings"."second_look_not_by" is not null;--> statement-breakpoint
CREATE INDEX "client_standings_situation_index" ON "client_standings" USING btree ("agency_id","situation","queue_rank","queue_at","dossier_id");--> statement-breakpoint
CREATE INDEX "client_standings_authority_index" ON "client_standings" USING btree ("agency_id","authority","queue_rank","queue_at","dossier_id");--> statement-breakpoint
-- What is new in each row is derived by the worker's next round.
UPDATE "client_standings" SET "stale_on" = '2000-01-01';
