-- One row for each button, dossier and kind, where there was one for each thing that the button is about.
ALTER TABLE "mail_tokens" ADD COLUMN "anchors" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "mail_tokens" DROP CONSTRAINT "mail_tokens_pkey";--> statement-breakpoint
UPDATE "mail_tokens" AS t SET "anchors" = (
  SELECT coalesce(array_agg(o."anchor" ORDER BY o."anchor") FILTER (WHERE o."anchor" <> ''), '{}') FROM "mail_tokens" AS o
  WHERE o."token_hash" = t."token_hash" AND o."dossier_id" = t."dossier_id" AND o."kind" = t."kind"
);--> statement-breakpoint
DELETE FROM "mail_tokens" AS t USING "mail_tokens" AS o
  WHERE o."token_hash" = t."token_hash" AND o."dossier_id" = t."dossier_id" AND o."kind" = t."kind" AND o."anchor" < t."anchor";--> statement-breakpoint
ALTER TABLE "mail_tokens" DROP COLUMN "anchor";--> statement-breakpoint
ALTER TABLE "mail_tokens" ADD CONSTRAINT "mail_tokens_pkey" PRIMARY KEY("token_hash","dossier_id","kind");
