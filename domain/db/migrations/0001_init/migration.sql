CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "ClientStatus" AS ENUM ('active', 'inactive');

-- CreateEnum
CREATE TYPE "LeadStage" AS ENUM ('new', 'demo', 'won', 'lost', 'not_serious');

-- CreateEnum
CREATE TYPE "OpportunityStage" AS ENUM ('requirements', 'contract_drafting', 'management_approval', 'customer_approval', 'signing', 'won', 'lost');

-- CreateEnum
CREATE TYPE "ProjectStage" AS ENUM ('awaiting_payment', 'in_progress', 'delivery', 'support', 'closed');

-- CreateEnum
CREATE TYPE "LostReason" AS ENUM ('price', 'timing', 'competitor', 'no_budget', 'no_response', 'other');

-- CreateEnum
CREATE TYPE "ContractStatus" AS ENUM ('queued', 'ready', 'failed');

-- CreateEnum
CREATE TYPE "ApprovalStatus" AS ENUM ('pending', 'approved', 'returned', 'rejected');

-- CreateEnum
CREATE TYPE "EmailStatus" AS ENUM ('queued', 'sent', 'failed');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('sys_admin', 'crm_admin', 'consultant', 'manager');

-- CreateEnum
CREATE TYPE "UserStatus" AS ENUM ('active', 'deactivated');

-- CreateEnum
CREATE TYPE "InquiryStatus" AS ENUM ('unsorted', 'accepted', 'rejected');

-- CreateTable
CREATE TABLE "clients" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "company" TEXT,
    "phone" TEXT,
    "email" CITEXT,
    "locale" TEXT NOT NULL DEFAULT 'ru',
    "status" "ClientStatus" NOT NULL DEFAULT 'active',
    "note" TEXT,
    "owner_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "clients_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "leads" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "title" TEXT NOT NULL,
    "stage" "LeadStage" NOT NULL DEFAULT 'new',
    "source" TEXT NOT NULL DEFAULT 'manual',
    "client_id" UUID NOT NULL,
    "owner_id" UUID,
    "need" TEXT,
    "demo_at" TIMESTAMPTZ(3),
    "lost_reason" "LostReason",
    "lost_note" TEXT,
    "stage_changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "leads_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "opportunities" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "title" TEXT NOT NULL,
    "stage" "OpportunityStage" NOT NULL DEFAULT 'requirements',
    "client_id" UUID NOT NULL,
    "lead_id" UUID,
    "owner_id" UUID,
    "amount_minor" BIGINT,
    "currency" TEXT NOT NULL DEFAULT 'KZT',
    "requirements" TEXT,
    "duration_days" INTEGER,
    "customer_approved_at" TIMESTAMPTZ(3),
    "customer_approved_by" TEXT,
    "signed_by_us_on" DATE,
    "signed_by_client_on" DATE,
    "lost_from" "OpportunityStage",
    "lost_reason" "LostReason",
    "lost_note" TEXT,
    "stage_changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "opportunities_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contract_versions" (
    "id" UUID NOT NULL,
    "opportunity_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "status" "ContractStatus" NOT NULL DEFAULT 'queued',
    "locale" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "source" TEXT,
    "pdf" BYTEA,
    "sha256" TEXT,
    "page_count" INTEGER,
    "failure" TEXT,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ready_at" TIMESTAMPTZ(3),

    CONSTRAINT "contract_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "approval_requests" (
    "id" UUID NOT NULL,
    "opportunity_id" UUID NOT NULL,
    "contract_version_id" UUID NOT NULL,
    "contract_sha256" TEXT NOT NULL,
    "status" "ApprovalStatus" NOT NULL DEFAULT 'pending',
    "requested_by_id" UUID,
    "requested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "request_note" TEXT,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "comment" TEXT,

    CONSTRAINT "approval_requests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "projects" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "title" TEXT NOT NULL,
    "stage" "ProjectStage" NOT NULL DEFAULT 'awaiting_payment',
    "client_id" UUID NOT NULL,
    "opportunity_id" UUID NOT NULL,
    "owner_id" UUID,
    "amount_minor" BIGINT NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'KZT',
    "first_payment_minor" BIGINT,
    "first_payment_on" DATE,
    "payment_override_reason" TEXT,
    "acceptance_act_number" TEXT,
    "acceptance_act_on" DATE,
    "rework_reason" TEXT,
    "support_until" DATE,
    "stage_changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "projects_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outgoing_emails" (
    "id" UUID NOT NULL,
    "idempotency_key" TEXT NOT NULL,
    "to_address" TEXT NOT NULL,
    "to_name" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "params" JSONB NOT NULL,
    "subject" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "status" "EmailStatus" NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "message_id" TEXT,
    "about_type" TEXT,
    "about_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "outgoing_emails_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "received_emails" (
    "id" UUID NOT NULL,
    "message_id" TEXT NOT NULL,
    "from_address" TEXT NOT NULL,
    "to_address" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "html" TEXT,
    "text" TEXT,
    "raw" BYTEA NOT NULL,
    "size_bytes" INTEGER NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "received_emails_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "history_entries" (
    "id" UUID NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "actor_id" UUID,
    "actor_name" TEXT,
    "from_stage" TEXT,
    "to_stage" TEXT,
    "details" JSONB NOT NULL DEFAULT '{}',
    "version" INTEGER NOT NULL,
    "request_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "history_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL,
    "email" CITEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "status" "UserStatus" NOT NULL DEFAULT 'active',
    "locale" TEXT NOT NULL DEFAULT 'ru',
    "time_zone" TEXT NOT NULL DEFAULT 'Asia/Almaty',
    "password_hash" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "last_sign_in_at" TIMESTAMPTZ(3),

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitations" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "email" CITEXT,
    "name" TEXT,
    "role" "Role" NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'ru',
    "invited_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inquiries" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "status" "InquiryStatus" NOT NULL DEFAULT 'unsorted',
    "source" TEXT NOT NULL DEFAULT 'landing',
    "client_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "idempotency_key" UUID NOT NULL,
    "consent_at" TIMESTAMPTZ(3) NOT NULL,
    "consent_version" TEXT NOT NULL,
    "origin" JSONB NOT NULL DEFAULT '{}',
    "lead_id" UUID,
    "reject_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "inquiries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "app_log" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "level" SMALLINT NOT NULL,
    "process" TEXT NOT NULL,
    "request_id" TEXT,
    "message" TEXT NOT NULL,
    "record" JSONB NOT NULL,

    CONSTRAINT "app_log_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "clients_number_key" ON "clients"("number");

-- CreateIndex
CREATE UNIQUE INDEX "clients_phone_key" ON "clients"("phone");

-- CreateIndex
CREATE INDEX "clients_status_created_at_id_idx" ON "clients"("status", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "clients_owner_id_idx" ON "clients"("owner_id");

-- CreateIndex
CREATE INDEX "clients_email_idx" ON "clients"("email");

-- CreateIndex
CREATE INDEX "clients_name_trgm" ON "clients" USING GIN ("name" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "leads_number_key" ON "leads"("number");

-- CreateIndex
CREATE INDEX "leads_stage_created_at_id_idx" ON "leads"("stage", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "leads_created_at_id_idx" ON "leads"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "leads_owner_id_idx" ON "leads"("owner_id");

-- CreateIndex
CREATE INDEX "leads_client_id_idx" ON "leads"("client_id");

-- CreateIndex
CREATE UNIQUE INDEX "opportunities_number_key" ON "opportunities"("number");

-- CreateIndex
CREATE UNIQUE INDEX "opportunities_lead_id_key" ON "opportunities"("lead_id");

-- CreateIndex
CREATE INDEX "opportunities_stage_created_at_id_idx" ON "opportunities"("stage", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "opportunities_created_at_id_idx" ON "opportunities"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "opportunities_owner_id_idx" ON "opportunities"("owner_id");

-- CreateIndex
CREATE INDEX "opportunities_client_id_idx" ON "opportunities"("client_id");

-- CreateIndex
CREATE UNIQUE INDEX "contract_versions_opportunity_id_ordinal_key" ON "contract_versions"("opportunity_id", "ordinal");

-- CreateIndex
CREATE INDEX "approval_requests_status_requested_at_idx" ON "approval_requests"("status", "requested_at");

-- CreateIndex
CREATE INDEX "approval_requests_opportunity_id_idx" ON "approval_requests"("opportunity_id");

-- CreateIndex
CREATE UNIQUE INDEX "approval_requests_one_pending" ON "approval_requests"("opportunity_id") WHERE (status = 'pending');

-- CreateIndex
CREATE UNIQUE INDEX "projects_number_key" ON "projects"("number");

-- CreateIndex
CREATE UNIQUE INDEX "projects_opportunity_id_key" ON "projects"("opportunity_id");

-- CreateIndex
CREATE INDEX "projects_stage_created_at_id_idx" ON "projects"("stage", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "projects_created_at_id_idx" ON "projects"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "projects_owner_id_idx" ON "projects"("owner_id");

-- CreateIndex
CREATE INDEX "projects_client_id_idx" ON "projects"("client_id");

-- CreateIndex
CREATE UNIQUE INDEX "outgoing_emails_idempotency_key_key" ON "outgoing_emails"("idempotency_key");

-- CreateIndex
CREATE INDEX "outgoing_emails_created_at_id_idx" ON "outgoing_emails"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "outgoing_emails_about_type_about_id_idx" ON "outgoing_emails"("about_type", "about_id");

-- CreateIndex
CREATE UNIQUE INDEX "received_emails_message_id_key" ON "received_emails"("message_id");

-- CreateIndex
CREATE INDEX "received_emails_received_at_id_idx" ON "received_emails"("received_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "history_entries_subject_type_subject_id_at_idx" ON "history_entries"("subject_type", "subject_id", "at" DESC);

-- CreateIndex
CREATE INDEX "history_entries_at_idx" ON "history_entries"("at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE UNIQUE INDEX "invitations_token_hash_key" ON "invitations"("token_hash");

-- CreateIndex
CREATE INDEX "invitations_invited_by_id_idx" ON "invitations"("invited_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "inquiries_number_key" ON "inquiries"("number");

-- CreateIndex
CREATE UNIQUE INDEX "inquiries_idempotency_key_key" ON "inquiries"("idempotency_key");

-- CreateIndex
CREATE UNIQUE INDEX "inquiries_lead_id_key" ON "inquiries"("lead_id");

-- CreateIndex
CREATE INDEX "inquiries_status_created_at_id_idx" ON "inquiries"("status", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "inquiries_client_id_idx" ON "inquiries"("client_id");

-- CreateIndex
CREATE INDEX "app_log_at_id_idx" ON "app_log"("at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "app_log_request_id_idx" ON "app_log"("request_id");

-- AddForeignKey
ALTER TABLE "clients" ADD CONSTRAINT "clients_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "leads" ADD CONSTRAINT "leads_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "clients"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "leads" ADD CONSTRAINT "leads_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opportunities" ADD CONSTRAINT "opportunities_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "clients"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opportunities" ADD CONSTRAINT "opportunities_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "leads"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opportunities" ADD CONSTRAINT "opportunities_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contract_versions" ADD CONSTRAINT "contract_versions_opportunity_id_fkey" FOREIGN KEY ("opportunity_id") REFERENCES "opportunities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "approval_requests" ADD CONSTRAINT "approval_requests_opportunity_id_fkey" FOREIGN KEY ("opportunity_id") REFERENCES "opportunities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "approval_requests" ADD CONSTRAINT "approval_requests_contract_version_id_fkey" FOREIGN KEY ("contract_version_id") REFERENCES "contract_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "approval_requests" ADD CONSTRAINT "approval_requests_requested_by_id_fkey" FOREIGN KEY ("requested_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "approval_requests" ADD CONSTRAINT "approval_requests_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "projects" ADD CONSTRAINT "projects_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "clients"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "projects" ADD CONSTRAINT "projects_opportunity_id_fkey" FOREIGN KEY ("opportunity_id") REFERENCES "opportunities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "projects" ADD CONSTRAINT "projects_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_invited_by_id_fkey" FOREIGN KEY ("invited_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "clients"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "leads"("id") ON DELETE SET NULL ON UPDATE CASCADE;



-- People quote these numbers; they start where they look like numbers, not like places in a queue.
ALTER SEQUENCE clients_number_seq RESTART WITH 1001;
ALTER SEQUENCE inquiries_number_seq RESTART WITH 1001;
ALTER SEQUENCE leads_number_seq RESTART WITH 1001;
ALTER SEQUENCE opportunities_number_seq RESTART WITH 1001;
ALTER SEQUENCE projects_number_seq RESTART WITH 1001;

-- What holds always, whichever code writes.
ALTER TABLE opportunities ADD CONSTRAINT opportunities_amount_positive CHECK (amount_minor > 0);
ALTER TABLE projects ADD CONSTRAINT projects_amount_positive CHECK (amount_minor > 0);
ALTER TABLE leads ADD CONSTRAINT leads_demo_has_time CHECK (stage <> 'demo' OR demo_at IS NOT NULL);
ALTER TABLE leads ADD CONSTRAINT leads_lost_has_reason CHECK (stage <> 'lost' OR lost_reason IS NOT NULL);
ALTER TABLE opportunities ADD CONSTRAINT opportunities_lost_has_reason CHECK (stage <> 'lost' OR (lost_reason IS NOT NULL AND lost_from IS NOT NULL));
ALTER TABLE opportunities ADD CONSTRAINT opportunities_won_is_signed CHECK (stage <> 'won' OR (signed_by_us_on IS NOT NULL AND signed_by_client_on IS NOT NULL));
ALTER TABLE projects ADD CONSTRAINT projects_started_is_paid CHECK (stage = 'awaiting_payment' OR first_payment_minor IS NOT NULL OR payment_override_reason IS NOT NULL);

-- History is written once.
CREATE FUNCTION refuse_history_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'history is append-only' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER history_entries_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON history_entries
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change();

-- Sessions and rate limits have a schema of their own: Prisma does not manage them (connect-pg-simple, rate-limiter-flexible).
CREATE SCHEMA IF NOT EXISTS web;
CREATE TABLE web.session (
  sid varchar NOT NULL COLLATE "default" PRIMARY KEY,
  sess json NOT NULL,
  expire timestamp(6) NOT NULL
);
CREATE INDEX session_expire ON web.session (expire);
CREATE INDEX session_by_user ON web.session ((sess ->> 'userId'));
CREATE TABLE web.rate_limits (
  key varchar(255) PRIMARY KEY,
  points integer NOT NULL DEFAULT 0,
  expire bigint
);
