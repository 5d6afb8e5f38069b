-- A learner's progress as Nuqta kept it in version 1 of its tables, of the deck "made": one item answered wrong and then
-- right, one answered "I don't know", one reported, and a sitting of three that was left at its second question.
CREATE TABLE response (
  id INTEGER PRIMARY KEY,
  deck TEXT NOT NULL,
  item TEXT NOT NULL,
  at INTEGER NOT NULL,
  day INTEGER NOT NULL,
  picked TEXT, -- option id; NULL: "I don't know"
  correct INTEGER NOT NULL CHECK (correct IN (0, 1)),
  language TEXT NOT NULL
) STRICT;
CREATE INDEX response_by_item ON response (deck, item, id);
CREATE TABLE memory (
  deck TEXT NOT NULL,
  item TEXT NOT NULL,
  stability REAL NOT NULL CHECK (stability BETWEEN 0.001 AND 36500),
  difficulty REAL NOT NULL CHECK (difficulty BETWEEN 1 AND 10),
  last_review INTEGER NOT NULL,
  due INTEGER NOT NULL,
  repetitions INTEGER NOT NULL CHECK (repetitions > 0),
  lapses INTEGER NOT NULL CHECK (lapses >= 0),
  PRIMARY KEY (deck, item)
) STRICT, WITHOUT ROWID;
CREATE TABLE left_out (
  deck TEXT NOT NULL,
  item TEXT NOT NULL,
  suspended INTEGER NOT NULL CHECK (suspended IN (0, 1)),
  complaint TEXT, -- NULL: not reported
  PRIMARY KEY (deck, item)
) STRICT, WITHOUT ROWID;
CREATE TABLE sitting ( -- the one that was left, if any
  one INTEGER PRIMARY KEY CHECK (one = 1),
  deck TEXT NOT NULL,
  language TEXT NOT NULL,
  seed INTEGER NOT NULL,
  planned INTEGER NOT NULL CHECK (planned > 0)
) STRICT;
CREATE TABLE showing ( -- its questions in order; those answered come first
  place INTEGER PRIMARY KEY,
  item TEXT NOT NULL,
  repetition INTEGER NOT NULL CHECK (repetition IN (0, 1)),
  answered_at INTEGER, -- NULL: not yet
  picked TEXT
) STRICT;
INSERT INTO response (deck, item, at, day, picked, correct, language) VALUES
  ('made', 'x/1', 1728043200000, 20000, 'c', 0, 'fa'),
  ('made', 'x/1', 1728129600000, 20001, 'a', 1, 'ru'),
  ('made', 'x/2', 1728043200000, 20000, NULL, 0, 'fa'),
  ('made', 'x/4', 1728129600000, 20001, 'a', 1, 'ru');
INSERT INTO memory VALUES
  ('made', 'x/1', 1.8867876195204154, 6.402115069296838, 20001, 20003, 2, 0),
  ('made', 'x/2', 0.212, 6.4133, 20000, 20001, 1, 0),
  ('made', 'x/4', 2.3065, 2.118103970459015, 20001, 20003, 1, 0);
INSERT INTO left_out VALUES ('made', 'x/3', 0, 'unclear');
INSERT INTO sitting VALUES (1, 'made', 'ru', 42, 3);
INSERT INTO showing VALUES
  (0, 'x/4', 0, 1728129600000, 'a'),
  (1, 'x/5', 0, NULL, NULL),
  (2, 'x/6', 0, NULL, NULL);
PRAGMA application_id = 0x4E757174;
PRAGMA user_version = 1;
