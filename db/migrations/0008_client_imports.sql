CREATE TABLE "client_imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"lines" jsonb NOT NULL,
	"invited" integer,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "client_imports" ADD CONSTRAINT "client_imports_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_imports" ADD CONSTRAINT "client_imports_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "client_imports_agency_id_index" ON "client_imports" USING btree ("agency_id");--> statement-breakpoint
CREATE INDEX "client_imports_user_id_index" ON "client_imports" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "client_imports_expires_at_index" ON "client_imports" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "agency_invitations_agency_id_index" ON "agency_invitations" USING btree ("agency_id","created_at");