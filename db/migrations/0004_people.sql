CREATE TABLE "paper"."invitations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"email" text,
	"name" text DEFAULT '' NOT NULL,
	"role" text NOT NULL,
	"all_sections" boolean NOT NULL,
	"section_ids" uuid[] NOT NULL,
	"invited_by" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	"withdrawn_at" timestamp (3) with time zone,
	"staff_id" uuid,
	CONSTRAINT "invitations_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "invitations_end" CHECK ("paper"."invitations"."accepted_at" is null or "paper"."invitations"."withdrawn_at" is null),
	CONSTRAINT "invitations_accepted" CHECK (("paper"."invitations"."accepted_at" is null) = ("paper"."invitations"."staff_id" is null))
);
--> statement-breakpoint
CREATE TABLE "paper"."password_resets" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"staff_id" uuid NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "paper"."letters" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"to_address" text NOT NULL,
	"subject" text NOT NULL,
	"text" text,
	"html" text,
	"made_at" timestamp (3) with time zone NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	"sent_at" timestamp (3) with time zone,
	"dead_at" timestamp (3) with time zone,
	CONSTRAINT "letters_kind" CHECK ("paper"."letters"."kind" in ('invitation', 'password-reset', 'notice')),
	CONSTRAINT "letters_end" CHECK ("paper"."letters"."sent_at" is null or "paper"."letters"."dead_at" is null)
);
--> statement-breakpoint
CREATE TABLE "paper"."limits" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" bigint
);
--> statement-breakpoint
CREATE TABLE "paper"."passkeys" (
	"id" text PRIMARY KEY NOT NULL,
	"staff_id" uuid NOT NULL,
	"name" text NOT NULL,
	"public_key" "bytea" NOT NULL,
	"counter" bigint NOT NULL,
	"transports" text[] NOT NULL,
	"backed_up" boolean NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "paper"."recovery_codes" (
	"staff_id" uuid NOT NULL,
	"code_hash" text NOT NULL,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "recovery_codes_staff_id_code_hash_pk" PRIMARY KEY("staff_id","code_hash")
);
--> statement-breakpoint
CREATE TABLE "paper"."sign_ins" (
	"ticket_hash" text PRIMARY KEY NOT NULL,
	"staff_id" uuid,
	"awaits" text NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"challenge" text,
	"pending_secret" text,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sign_ins_awaits" CHECK ("paper"."sign_ins"."awaits" in ('code', 'enrolment', 'passkey', 'nothing'))
);
--> statement-breakpoint
CREATE TABLE "paper"."staff" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"all_sections" boolean NOT NULL,
	"password_hash" text,
	"password_set_at" timestamp (3) with time zone,
	"totp_secret" text,
	"totp_last_step" bigint DEFAULT 0 NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"switched_off_at" timestamp (3) with time zone,
	CONSTRAINT "staff_email_unique" UNIQUE("email"),
	CONSTRAINT "staff_email" CHECK ("paper"."staff"."email" = lower("paper"."staff"."email") and "paper"."staff"."email" like '%_@_%' and length("paper"."staff"."email") <= 254),
	CONSTRAINT "staff_name" CHECK ("paper"."staff"."name" <> ''),
	CONSTRAINT "staff_role" CHECK ("paper"."staff"."role" in ('reporter', 'subeditor', 'section-editor', 'editor', 'editor-in-chief', 'picture-editor'))
);
--> statement-breakpoint
CREATE TABLE "paper"."staff_sections" (
	"staff_id" uuid NOT NULL,
	"section_id" uuid NOT NULL,
	CONSTRAINT "staff_sections_staff_id_section_id_pk" PRIMARY KEY("staff_id","section_id")
);
--> statement-breakpoint
CREATE TABLE "paper"."staff_sessions" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"proved_at" timestamp (3) with time zone NOT NULL,
	"address" text NOT NULL,
	"browser" text NOT NULL,
	CONSTRAINT "staff_sessions_id_unique" UNIQUE("id")
);
--> statement-breakpoint
ALTER TABLE "paper"."invitations" ADD CONSTRAINT "invitations_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "paper"."staff"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper"."password_resets" ADD CONSTRAINT "password_resets_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "paper"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper"."passkeys" ADD CONSTRAINT "passkeys_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "paper"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper"."recovery_codes" ADD CONSTRAINT "recovery_codes_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "paper"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper"."sign_ins" ADD CONSTRAINT "sign_ins_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "paper"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper"."staff_sections" ADD CONSTRAINT "staff_sections_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "paper"."sections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper"."staff_sections" ADD CONSTRAINT "staff_sections_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "paper"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper"."staff_sessions" ADD CONSTRAINT "staff_sessions_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "paper"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "letters_waiting" ON "paper"."letters" USING btree ("made_at") WHERE "paper"."letters"."sent_at" is null;--> statement-breakpoint
CREATE INDEX "limits_expire" ON "paper"."limits" USING btree ("expire");--> statement-breakpoint
CREATE INDEX "passkeys_staff" ON "paper"."passkeys" USING btree ("staff_id");--> statement-breakpoint
CREATE INDEX "sign_ins_expires" ON "paper"."sign_ins" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "staff_sessions_staff" ON "paper"."staff_sessions" USING btree ("staff_id");--> statement-breakpoint
CREATE INDEX "staff_sessions_expires" ON "paper"."staff_sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "events_name" ON "paper"."events" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "events_actor" ON "paper"."events" USING btree ("actor","id");