"""The schemas by number. Released ones are never edited: what comes later is a migration.

Times are whole microseconds since 1970 UTC, days are ISO dates, money is decimal text. A cached record is kept whole
in `body` (JSON, with the version of its shape); the other columns are copies, to filter and sort by and to paint lists.
Rows are rowid tables: WITHOUT ROWID with a body inside made every scan ten times slower (measured-limits.md §4).
"""

from __future__ import annotations

OUTBOX_1 = """
CREATE TABLE outbox(
  seq INTEGER PRIMARY KEY AUTOINCREMENT,      -- the order in which staff acted
  entry_id TEXT NOT NULL UNIQUE,
  op TEXT NOT NULL, op_version INTEGER NOT NULL,
  lane TEXT NOT NULL,
  reservation_id TEXT NOT NULL,
  payload BLOB NOT NULL,                      -- canonical JSON, without tokens
  payload_hash BLOB NOT NULL,
  base BLOB NOT NULL,                         -- what the clerk saw
  state TEXT NOT NULL CHECK(state IN ('queued','blocked','sending','unknown','applied','settled',
    'rejected','conflict','needs_person','discarded','superseded')),
  reason TEXT NOT NULL DEFAULT '',
  created_us INTEGER NOT NULL, created_epoch TEXT NOT NULL,
  staff TEXT NOT NULL, pc TEXT NOT NULL,
  hold REAL, send_after REAL, hold_epoch TEXT, -- seconds; instant of the monotonic clock of that run
  settled_us INTEGER, resolved_by TEXT NOT NULL DEFAULT '', resolved_how TEXT NOT NULL DEFAULT '');
CREATE INDEX outbox_open ON outbox(seq) WHERE state NOT IN ('settled','discarded','superseded');
CREATE INDEX outbox_settled ON outbox(settled_us) WHERE settled_us IS NOT NULL;
CREATE INDEX outbox_reservation ON outbox(reservation_id, seq);
CREATE TABLE outbox_dep(
  entry_id TEXT NOT NULL REFERENCES outbox(entry_id), needs TEXT NOT NULL REFERENCES outbox(entry_id),
  PRIMARY KEY(entry_id, needs)) WITHOUT ROWID;
CREATE TABLE attempt(                          -- appended; the columns of the outcome are written once
  entry_id TEXT NOT NULL REFERENCES outbox(entry_id), number INTEGER NOT NULL, epoch TEXT NOT NULL,
  baseline BLOB NOT NULL, sent_us INTEGER NOT NULL,
  first_byte INTEGER NOT NULL DEFAULT 0, outcome TEXT NOT NULL DEFAULT '', status INTEGER, request_id TEXT,
  cause TEXT NOT NULL DEFAULT '', ended_us INTEGER,
  PRIMARY KEY(entry_id, number)) WITHOUT ROWID;
CREATE TABLE id_map(local_id TEXT PRIMARY KEY, kind TEXT NOT NULL, server_id TEXT, entry_id TEXT NOT NULL);
CREATE TABLE claim(server_id TEXT PRIMARY KEY, entry_id TEXT NOT NULL); -- a record proves at most one command
CREATE TABLE evidence(
  entry_id TEXT NOT NULL REFERENCES outbox(entry_id), at_us INTEGER NOT NULL, query TEXT NOT NULL,
  verdict TEXT NOT NULL, detail BLOB NOT NULL);
CREATE INDEX evidence_entry ON evidence(entry_id);
"""

CACHE_1 = """
CREATE TABLE mark(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE reservation(
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  number TEXT NOT NULL, number_code TEXT NOT NULL, channel_code TEXT,
  state TEXT NOT NULL, group_id TEXT NOT NULL, guest_id TEXT NOT NULL,
  category_id TEXT NOT NULL, rate_id TEXT NOT NULL, room_id TEXT,
  start_us INTEGER NOT NULL, end_us INTEGER NOT NULL,
  actual_start_us INTEGER, actual_end_us INTEGER, released_us INTEGER,
  persons TEXT NOT NULL, persons_total INTEGER NOT NULL, has_card INTEGER NOT NULL, cancellation_reason TEXT,
  updated_us INTEGER NOT NULL, shape INTEGER NOT NULL, body TEXT NOT NULL);
CREATE INDEX reservation_start ON reservation(start_us, id);
CREATE INDEX reservation_end ON reservation(end_us);
CREATE INDEX reservation_left ON reservation(actual_end_us) WHERE actual_end_us IS NOT NULL;
CREATE INDEX reservation_state ON reservation(state, start_us);
CREATE INDEX reservation_guest ON reservation(guest_id, start_us, state);
CREATE INDEX reservation_group ON reservation(group_id, state);
CREATE INDEX reservation_room ON reservation(room_id, start_us) WHERE room_id IS NOT NULL;
CREATE INDEX reservation_number ON reservation(number_code);
CREATE INDEX reservation_channel ON reservation(channel_code) WHERE channel_code IS NOT NULL;
CREATE TABLE guest(
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  surname TEXT NOT NULL, given TEXT NOT NULL, sort_name TEXT NOT NULL, words TEXT NOT NULL,
  important INTEGER NOT NULL, email_key TEXT,
  updated_us INTEGER, shape INTEGER NOT NULL, body TEXT NOT NULL);
CREATE INDEX guest_email ON guest(email_key) WHERE email_key IS NOT NULL;
CREATE TABLE companion(
  reservation_id TEXT NOT NULL, position INTEGER NOT NULL, guest_id TEXT NOT NULL,
  PRIMARY KEY(reservation_id, position)) WITHOUT ROWID;
CREATE INDEX companion_guest ON companion(guest_id);
CREATE TABLE group_name(group_id TEXT PRIMARY KEY, name TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE item(
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, reservation_id TEXT NOT NULL,
  share TEXT NOT NULL,                         -- what it adds to the balance of its stay
  shape INTEGER NOT NULL, body TEXT NOT NULL);
CREATE INDEX item_reservation ON item(reservation_id, share);
CREATE TABLE payment(
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, reservation_id TEXT,
  share TEXT NOT NULL, shape INTEGER NOT NULL, body TEXT NOT NULL);
CREATE INDEX payment_reservation ON payment(reservation_id, share) WHERE reservation_id IS NOT NULL;
CREATE TABLE account(                          -- only of stays whose items are known
  reservation_id TEXT PRIMARY KEY, owes TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE note(
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, reservation_id TEXT NOT NULL,
  shape INTEGER NOT NULL, body TEXT NOT NULL);
CREATE INDEX note_reservation ON note(reservation_id);
CREATE TABLE room(key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, code TEXT NOT NULL,
  shape INTEGER NOT NULL, body TEXT NOT NULL);
CREATE INDEX room_code ON room(code);
CREATE TABLE house(                            -- small records that are always read together
  kind TEXT NOT NULL, id TEXT NOT NULL, shape INTEGER NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY(kind, id)) WITHOUT ROWID;
CREATE TABLE price(
  rate_id TEXT NOT NULL, day TEXT NOT NULL, category_id TEXT NOT NULL, price TEXT NOT NULL, currency TEXT NOT NULL,
  PRIMARY KEY(rate_id, day, category_id)) WITHOUT ROWID;
CREATE TABLE free_day(
  day TEXT NOT NULL, category_id TEXT NOT NULL,
  usable INTEGER NOT NULL, occupied INTEGER NOT NULL, free INTEGER NOT NULL,
  PRIMARY KEY(day, category_id)) WITHOUT ROWID;
"""

SEARCH_1 = """
CREATE VIRTUAL TABLE guest_words USING fts5(
  words, content='', contentless_delete=1, tokenize='ascii', prefix='1 2 3');
CREATE VIRTUAL TABLE guest_parts USING fts5(
  name, phone, content='', contentless_delete=1, tokenize='trigram case_sensitive 1');
CREATE TABLE word(word TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE misspelt(code TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY(code, word)) WITHOUT ROWID;
"""

LOCAL_1 = """
CREATE TABLE local(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
"""

SCHEMA_1 = OUTBOX_1 + CACHE_1 + SEARCH_1 + LOCAL_1

AUDIT_2 = """
CREATE TABLE audit(number INTEGER PRIMARY KEY, entry_id TEXT UNIQUE, line TEXT NOT NULL, hash BLOB NOT NULL);
CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
  BEGIN SELECT RAISE(ABORT, 'the audit is only added to'); END;
CREATE TRIGGER audit_is_never_shortened BEFORE DELETE ON audit
  BEGIN SELECT RAISE(ABORT, 'the audit is only added to'); END;
"""

STAFF_2 = """
CREATE TABLE staff(id INTEGER PRIMARY KEY, name TEXT NOT NULL, is_retired INTEGER NOT NULL DEFAULT 0);
CREATE UNIQUE INDEX staff_name ON staff(name) WHERE NOT is_retired;
"""

SCHEMA_2 = AUDIT_2 + STAFF_2

SCHEMA_3 = """
CREATE INDEX reservation_holds ON reservation(room_id, start_us, end_us)
  WHERE room_id IS NOT NULL AND state IN ('Optional', 'Confirmed', 'Started');
"""
"""A room has hundreds of stays that are over; which of its nights are taken is asked at every row that is looked at."""

SCHEMA_4 = """
CREATE INDEX outbox_lane ON outbox(lane) WHERE state NOT IN ('settled','discarded','superseded');
"""
"""What lies over a stay is asked with each command that is given, between a click and "Saved". Without `seq`: the shape
of its cells must not be that of `outbox_reservation`, by which a damaged file's lost commands are counted.
"""
