-- A firm after three years. The table `row` holds the numbers 1, 2, 3 ... of the needs, ten to a contact and two
-- contacts to a client; everything about row n is made of n. Ids are as long as ours and in the order of time, as ours
-- are. Needs were planted one after the other, are looked at in that order, and the first ten thousand are overdue.

CREATE TEMPORARY TABLE seat AS
SELECT
    n,
    printf('%08x-0000-8000-8000-%012x', n, n) AS id,
    printf('%08x-0000-8000-8000-%012x', (n + 1) / 2, (n + 1) / 2) AS client_id,
    'contact ' || n AS name,
    '2026-11-23 09:00:00.000000+00:00' AS then_at
FROM row WHERE n <= (SELECT (max(n) + 9) / 10 FROM row);

-- What each need comes with: a fact it rests on, a message to its contact, and for every fourth a mention.
CREATE TEMPORARY TABLE planted AS
SELECT
    row.n,
    printf('%08x-0000-8000-8000-%012x', row.n, row.n) AS id,
    seat.id AS contact_id,
    seat.client_id,
    row.n / (SELECT count(*) FROM seat) AS seq,
    strftime('%Y-%m-%d %H:%M:%f000+00:00', '2026-11-23 09:00', printf('%+.2f minutes', row.n * 1.57)) AS then_at,
    strftime('%Y-%m-%d %H:%M:%f000+00:00', '2029-11-26 09:00', printf('%+.2f minutes', (row.n - 10000) * 1.57)) AS next_at
FROM row JOIN seat ON seat.n = 1 + row.n % (SELECT count(*) FROM seat);

INSERT INTO installation (id, channel, external_id, name, status, created_at)
VALUES ('bench', 'terminal', 'bench', 'The benchmark', 'active', '2026-11-23 09:00:00.000000+00:00');

INSERT INTO client (id, number, name, name_folded, kind, state, fiscal_year_start, created_at)
SELECT id, n, name, name, 'unknown', 'current', 1, then_at FROM seat WHERE n <= (SELECT (max(n) + 1) / 2 FROM seat);

INSERT INTO person (id, name, created_at)
SELECT id, name, then_at FROM seat;

INSERT INTO contact (id, number, client_id, person_id, role, created_at)
SELECT id, n, client_id, id, 'owner', then_at FROM seat;

INSERT INTO address (id, installation_id, external_id, person_id, kind, status, last_seq, created_at)
SELECT id, 'bench', name, id, 'direct', 'active', 100, then_at FROM seat;

INSERT INTO need (id, number, client_id, contact_id, kind, item, product, status, why, cost_low, cost_high,
                  cost_currency, cost_source, horizon, sensitivity, planted_at, planted_by, next_at, rule, lifecycle,
                  version)
SELECT id, n, client_id, contact_id, 'server_age', 'the server in the cellar', '', 'planted', json_array(id), 5000,
       20000, 'USD', 'our last ten offers', date(next_at, '+2 years'), 0, then_at, 'rule', next_at, '3b0d', '4f2f', 1
FROM planted;

INSERT INTO fact (id, client_id, contact_id, person_id, subject, item, key, path, label, kind, value, sure, source,
                  active, observed_at, recorded_at, sensitivity, language)
SELECT id, client_id, contact_id, contact_id, 'item', 'the server in the cellar', 'item.server.bought', 'server.1.age',
       'When was it bought?', 'date', '2024', 'exact', 'chat', 1, then_at, then_at, 0, 'en'
FROM planted;

INSERT INTO message (id, address_id, seq, direction, text, message_class, status, attempts, due_at, client_id, turn_id,
                     sensitivity, recorded_at, sent_at, duplicates)
SELECT id, contact_id, seq, 'said', 'The server in the cellar is from 2024. I only want you to know that it gets old.',
       CASE WHEN n % 4 = 0 THEN 'nudge' ELSE 'reply' END, 'sent', 1, then_at, client_id, id, 0, then_at, then_at, 0
FROM planted;

INSERT INTO mention (message_id, client_id, need_id, stage, words, at)
SELECT id, client_id, id, 'far', 'words ' || n, then_at FROM planted WHERE n % 4 = 0;

-- What is to be said now: one message each to a thousand people.
INSERT INTO message (id, address_id, seq, direction, text, message_class, status, attempts, due_at, client_id, turn_id,
                     sensitivity, recorded_at, duplicates)
SELECT 'unsaid ' || n, id, 100, 'said', 'Thank you. I have written it down.', 'reply', 'pending', 0,
       '2029-11-26 08:00:00.000000+00:00', client_id, id, 0, '2029-11-26 08:00:00.000000+00:00', 0
FROM seat LIMIT 1000;
