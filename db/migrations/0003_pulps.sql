CREATE TABLE "paper"."pulp_sequence" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"number" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "pulp_sequence_one_row" CHECK ("paper"."pulp_sequence"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE "paper"."pulps" (
	"number" bigint PRIMARY KEY NOT NULL,
	"tags" text[] NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
insert into paper.pulp_sequence (id, number) values (1, 0);
