-- The laws of the paper that tables alone cannot say: clocks, the grammar of a public life, the chain, what is kept for ever.
-- Schema `readers` (next migration) holds the views; this one holds what refuses.

create extension if not exists unaccent schema paper;
--> statement-breakpoint
create text search configuration paper.words (copy = pg_catalog.english);
--> statement-breakpoint
alter text search configuration paper.words alter mapping for hword, hword_part, word, asciiword, asciihword, hword_asciipart
  with paper.unaccent, english_stem;
--> statement-breakpoint
-- The two clocks of the paper. Only the tests replace their bodies; production never reads a setting for them.
create function public.paper_now() returns timestamptz language sql stable parallel safe as $$ select now() $$;
--> statement-breakpoint
create function public.paper_clock() returns timestamptz language sql volatile as $$ select clock_timestamp() $$;
--> statement-breakpoint
alter table paper.articles set (fillfactor = 80);
--> statement-breakpoint
-- Search looks at many rows and unpacks few: words and text lie apart from the row, unpacked.
alter table paper.version_texts set (toast_tuple_target = 128);
--> statement-breakpoint
alter table paper.version_texts alter column search set storage external;
--> statement-breakpoint
-- A move of an address passes through moments in which its redirects point nowhere; commit is when it must be right.
alter table paper.addresses alter constraint addresses_one_hop deferrable initially deferred;
--> statement-breakpoint
insert into paper.addresses (path, reserved) select path, true from unnest(array[
  '/', '/about', '/admin', '/api', '/by', '/corrections', '/feeds', '/fonts', '/icons', '/islands', '/latest', '/pictures',
  '/search', '/topics', '/_next', '/.well-known', '/robots.txt', '/ads.txt', '/humans.txt', '/favicon.ico', '/favicon.svg',
  '/sitemap.xml', '/sitemaps', '/manifest.webmanifest']) as path;
--> statement-breakpoint

-- One lock for everything that moves a public life. The order is always: the article's row first.
create function paper.enter_version() returns trigger language plpgsql set search_path = paper, public, pg_temp as $$
declare
  a paper.articles;
  last paper.published_versions;
  moment timestamptz(3);
begin
  select * into a from paper.articles where id = new.article_id for update;
  select * into last from paper.published_versions where article_id = new.article_id order by number desc limit 1;
  -- The caller says which entry it saw: whoever comes second is refused by number.
  if new.number is distinct from coalesce(last.number, 0) + 1 then
    raise exception 'entry % of this article exists already', coalesce(last.number, 0)
      using errcode = 'BS409', constraint = 'versions_number';
  end if;
  -- After the lock. Truncated, because timestamptz(3) rounds up to half a millisecond into the future.
  moment := date_trunc('milliseconds', paper_clock());
  new.made_at := moment;
  new.unscheduled_by := null;
  new.redacted_at := null;
  if new.public_from is null then
    new.public_from := greatest(moment, (
      select max(v.public_from) + interval '1 ms' from paper.published_versions v
      where v.article_id = new.article_id and v.unscheduled_by is null and v.kind <> 'unscheduling'
        and v.public_from <= moment + interval '10 ms'));
  elsif new.public_from < moment and not (new.imported and coalesce(last.imported, true)) then
    raise exception 'what readers saw cannot be changed afterwards' using errcode = 'BS410', constraint = 'versions_past';
  end if;
  if new.kind not in ('withdrawal', 'unscheduling') and a.embargo_until > new.public_from then
    raise exception 'under embargo until %', a.embargo_until using errcode = 'BS423', constraint = 'versions_embargo';
  end if;
  new.previous_hash := last.hash;
  -- Absent fields are empty strings: dropping them would let two different entries hash alike. docs/chain.md tells outsiders.
  new.hash := sha256(convert_to(array_to_string(array[
    encode(last.hash, 'hex'), new.article_id::text, new.number::text, new.kind, new.revision::text, new.unschedules::text,
    new.follows::text, new.imported::text,
    to_char(new.public_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    to_char(new.made_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    encode(new.content_hash, 'hex')], '|', ''), 'UTF8'));
  return new;
end $$;
--> statement-breakpoint
create trigger enter_version before insert on paper.published_versions
  for each row execute function paper.enter_version();
--> statement-breakpoint

create function paper.after_version() returns trigger language plpgsql set search_path = paper, public, pg_temp as $$
begin
  if new.kind = 'unscheduling' then
    update paper.published_versions set unscheduled_by = new.number
      where article_id = new.article_id and number = new.unschedules and unscheduled_by is null and kind <> 'unscheduling';
    if not found then
      raise exception 'not scheduled' using errcode = 'BS409', constraint = 'versions_unscheduling';
    end if;
  end if;
  update paper.articles a set first_public_from = t.at
    from (select min(v.public_from) as at from paper.published_versions v
      where v.article_id = new.article_id and v.kind = 'first' and v.unscheduled_by is null) t
    where a.id = new.article_id and a.first_public_from is distinct from t.at;
  return null;
end $$;
--> statement-breakpoint
create trigger after_version after insert on paper.published_versions
  for each row execute function paper.after_version();
--> statement-breakpoint

-- The grammar of a public life, looked at when the transaction commits, so that replacing is unscheduling and entering in one.
create function paper.check_timeline() returns trigger language plpgsql set search_path = paper, public, pg_temp as $$
declare bad text;
begin
  select format('%s after %s', t.kind, coalesce(t.before, 'nothing')) into bad from (
    select kind, lag(kind) over (order by public_from) as before from paper.published_versions
    where article_id = new.article_id and unscheduled_by is null and kind <> 'unscheduling') t
  where not case
    when t.before is null then t.kind = 'first'
    when t.before = 'withdrawal' then t.kind = 'reinstatement'
    else t.kind not in ('first', 'reinstatement') end
  limit 1;
  if bad is not null then
    raise exception 'a timeline cannot have %', bad using errcode = 'BS422', constraint = 'versions_grammar';
  end if;
  select format('%s (%s) that was not written on %s', t.kind, t.number, t.before) into bad from (
    select kind, number, follows, lag(number) over (order by public_from) as before from paper.published_versions
    where article_id = new.article_id and unscheduled_by is null and kind not in ('unscheduling', 'withdrawal')) t
  where t.follows is distinct from t.before limit 1;
  if bad is not null then
    raise exception 'a timeline cannot have %', bad using errcode = 'BS409', constraint = 'versions_follow';
  end if;
  -- Only while it was certainly not out: the wall clock at commit, with room for the commit itself.
  if new.kind = 'unscheduling' and exists (select from paper.published_versions v
      where v.article_id = new.article_id and v.number = new.unschedules
        and v.public_from <= paper_clock() + interval '1 second') then
    raise exception 'it is going out: withdraw it' using errcode = 'BS409', constraint = 'versions_out';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger check_timeline after insert on paper.published_versions
  deferrable initially deferred for each row execute function paper.check_timeline();
--> statement-breakpoint

create function paper.keep_version() returns trigger language plpgsql set search_path = paper, public, pg_temp as $$
declare text_fields text[] := '{salt,headline,standfirst,kicker,dateline,note,redacted_at}';
begin
  -- From after_version only.
  if tg_op = 'UPDATE' and old.unscheduled_by is null and new.unscheduled_by is not null and pg_trigger_depth() > 1
    and to_jsonb(old) - 'unscheduled_by' = to_jsonb(new) - 'unscheduled_by' then return new; end if;
  -- Redaction empties the text and its salt; the hashes stay, and so the chain.
  if tg_op = 'UPDATE' and old.redacted_at is null and new.redacted_at is not null
    and num_nonnulls(new.salt, new.headline, new.standfirst, new.kicker, new.dateline, new.note) = 0
    and to_jsonb(old) - text_fields = to_jsonb(new) - text_fields then return new; end if;
  raise exception 'published versions are kept for ever' using errcode = 'BS403', constraint = 'versions_kept';
end $$;
--> statement-breakpoint
create trigger keep_version before update or delete on paper.published_versions
  for each row execute function paper.keep_version();
--> statement-breakpoint
create trigger keep_versions before truncate on paper.published_versions
  for each statement execute function paper.keep_version();
--> statement-breakpoint

create function paper.keep_revision() returns trigger language plpgsql set search_path = paper, public, pg_temp as $$
begin
  -- An autosave may be thinned unless it is the working revision; the foreign key refuses one that was published.
  if tg_op = 'DELETE' and old.kind = 'autosave'
    and not exists (select from paper.articles a where a.id = old.article_id and a.working = old.number) then return old; end if;
  if tg_op = 'UPDATE' and old.redacted_at is null and new.redacted_at is not null and new.document is null
    and to_jsonb(old) - '{document,redacted_at}'::text[] = to_jsonb(new) - '{document,redacted_at}'::text[] then return new; end if;
  raise exception 'a revision is never changed' using errcode = 'BS403', constraint = 'revisions_kept';
end $$;
--> statement-breakpoint
create trigger keep_revision before update or delete on paper.revisions
  for each row execute function paper.keep_revision();
--> statement-breakpoint
create trigger keep_revisions before truncate on paper.revisions
  for each statement execute function paper.keep_revision();
--> statement-breakpoint

create function paper.keep_row() returns trigger language plpgsql set search_path = paper, public, pg_temp as $$
begin
  raise exception '% only grows', tg_table_name using errcode = 'BS403', constraint = tg_table_name || '_kept';
end $$;
--> statement-breakpoint
create trigger keep_event before update or delete on paper.events for each row execute function paper.keep_row();
--> statement-breakpoint
create trigger keep_events before truncate on paper.events for each statement execute function paper.keep_row();
--> statement-breakpoint

-- The rows that index a version are written with it, in its own transaction, and never after: they are what readers see.
create function paper.with_version() returns trigger language plpgsql set search_path = paper, public, pg_temp as $$
begin
  if not exists (select from paper.published_versions v where v.article_id = new.article_id and v.number = new.number
      and v.xmin = pg_current_xact_id()::xid) then
    raise exception 'the rows of a version are written with it' using errcode = 'BS403', constraint = tg_table_name || '_with_version';
  end if;
  return new;
end $$;
--> statement-breakpoint
-- Once an article has been public its first publication never moves: the copy cannot grow old.
create function paper.copy_first_public() returns trigger language plpgsql set search_path = paper, public, pg_temp as $$
begin
  select a.first_public_from into new.first_public_from from paper.articles a where a.id = new.article_id;
  return new;
end $$;
--> statement-breakpoint
create trigger copy_first_public before insert on paper.version_topics
  for each row execute function paper.copy_first_public();
--> statement-breakpoint
create trigger copy_first_public before insert on paper.version_bylines
  for each row execute function paper.copy_first_public();
--> statement-breakpoint
create function paper.keep_text() returns trigger language plpgsql set search_path = paper, public, pg_temp as $$
begin
  if tg_op = 'DELETE' and exists (select from paper.published_versions v
    where v.article_id = old.article_id and v.number = old.number and v.redacted_at is not null) then return old; end if;
  raise exception 'the words of a version go only when it is redacted' using errcode = 'BS403', constraint = 'version_texts_kept';
end $$;
--> statement-breakpoint
do $$
declare name text;
begin
  foreach name in array '{version_bylines,version_topics,version_sources,version_relations,version_pictures,version_texts}'::text[] loop
    execute format('create trigger with_version before insert on paper.%I for each row execute function paper.with_version()', name);
    execute format('create trigger keep_rows before truncate on paper.%I for each statement execute function paper.keep_row()', name);
    execute format('create trigger keep_row before update or delete on paper.%I for each row execute function paper.%s()',
      name, case name when 'version_texts' then 'keep_text' else 'keep_row' end);
  end loop;
end $$;
--> statement-breakpoint

-- The embargo, from the article's side; enter_version guards the other.
create function paper.guard_embargo() returns trigger language plpgsql set search_path = paper, public, pg_temp as $$
begin
  if exists (select from paper.published_versions v where v.article_id = new.id and v.unscheduled_by is null
      and v.kind not in ('unscheduling', 'withdrawal') and v.public_from < new.embargo_until) then
    raise exception 'a version is public or scheduled before the end of the embargo'
      using errcode = 'BS423', constraint = 'articles_embargo';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_embargo before update of embargo_until on paper.articles
  for each row when (new.embargo_until is not null) execute function paper.guard_embargo();
--> statement-breakpoint

-- `first_public_from` is a sum over the entries: nobody writes it by hand, and an article that has had a public life stays.
create function paper.guard_article() returns trigger language plpgsql set search_path = paper, public, pg_temp as $$
begin
  if new.first_public_from is distinct from (select min(v.public_from) from paper.published_versions v
      where v.article_id = new.id and v.kind = 'first' and v.unscheduled_by is null) then
    raise exception 'the first publication is what the entries say' using errcode = 'BS403', constraint = 'articles_first_public';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_article before insert or update of first_public_from on paper.articles
  for each row execute function paper.guard_article();
