DROP INDEX "reminder_pauses_live_unique";--> statement-breakpoint
ALTER TABLE "reminder_pauses" ADD COLUMN "item" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "reminder_pauses" ADD COLUMN "reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "reminder_pauses_live_unique" ON "reminder_pauses" USING btree ("dossier_id",coalesce("kind", ''),"item") WHERE "reminder_pauses"."ended_at" is null;