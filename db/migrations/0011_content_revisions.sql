CREATE TABLE "content_revisions" (
	"revision" text PRIMARY KEY NOT NULL,
	"procedure" text NOT NULL,
	"content" text NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"offered_on" date
);
--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "put_off" text;--> statement-breakpoint
CREATE INDEX "content_revisions_procedure_index" ON "content_revisions" USING btree ("procedure","published_at");--> statement-breakpoint
-- The app reads what was published and says from when on it is offered; it neither adds, nor changes, nor removes any.
revoke insert, update, delete, truncate on "content_revisions" from "complet_web";--> statement-breakpoint
grant update ("offered_on") on "content_revisions" to "complet_web";
