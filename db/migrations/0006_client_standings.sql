-- The search for a name or an address by any three letters of it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
CREATE TABLE "client_standings" (
	"dossier_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"case_worker_id" uuid,
	"standing" text NOT NULL,
	"turn" text NOT NULL,
	"turn_since" timestamp with time zone NOT NULL,
	"papers_waiting" integer DEFAULT 0 NOT NULL,
	"message_waiting" boolean DEFAULT false NOT NULL,
	"next_on" date,
	"next_rule" text,
	"client_acted_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"queue_rank" smallint NOT NULL,
	"queue_at" timestamp with time zone NOT NULL,
	"search" text NOT NULL,
	"stale_on" date NOT NULL,
	CONSTRAINT "client_standings_pkey" PRIMARY KEY("dossier_id","agency_id")
);
--> statement-breakpoint
ALTER TABLE "dossier_looks" ADD COLUMN "before_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "client_standings" ADD CONSTRAINT "client_standings_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_standings" ADD CONSTRAINT "client_standings_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_standings" ADD CONSTRAINT "client_standings_case_worker_id_users_id_fk" FOREIGN KEY ("case_worker_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "client_standings_queue_index" ON "client_standings" USING btree ("agency_id","queue_rank","queue_at","dossier_id");--> statement-breakpoint
CREATE INDEX "client_standings_case_worker_index" ON "client_standings" USING btree ("agency_id","case_worker_id","queue_rank","queue_at","dossier_id");--> statement-breakpoint
CREATE INDEX "client_standings_standing_index" ON "client_standings" USING btree ("agency_id","standing","queue_rank","queue_at","dossier_id");--> statement-breakpoint
CREATE INDEX "client_standings_turn_index" ON "client_standings" USING btree ("agency_id","turn","queue_rank","queue_at","dossier_id");--> statement-breakpoint
CREATE INDEX "client_standings_next_index" ON "client_standings" USING btree ("agency_id","next_on","dossier_id") WHERE "client_standings"."next_on" is not null;--> statement-breakpoint
CREATE INDEX "client_standings_silent_index" ON "client_standings" USING btree ("agency_id","client_acted_at","dossier_id") WHERE "client_standings"."standing" <> 'closed';--> statement-breakpoint
CREATE INDEX "client_standings_worker_silent_index" ON "client_standings" USING btree ("agency_id","case_worker_id","client_acted_at","dossier_id") WHERE "client_standings"."standing" <> 'closed';--> statement-breakpoint
CREATE INDEX "client_standings_search_index" ON "client_standings" USING gin ("search" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "client_standings_stale_index" ON "client_standings" USING btree ("stale_on");--> statement-breakpoint
CREATE INDEX "client_standings_case_worker_id_index" ON "client_standings" USING btree ("case_worker_id");