// title: Which events ended the most ties?
// grade: change
// about: Events that put an end to at least two alliances or rivalries, and whose. Leaves out legends, ties for which no single event is named as the end,
// and ties that went on in another way. A tie may end because one side won, because the two made peace, or because somebody died.
// expects: one row for each event; date, what happened, alliances and rivalries that ended, the pairs
// param dataset: string = succession
MATCH (a:Person)-[r:ALLIED_WITH|RIVAL_OF {dataset: $dataset}]-(b:Person)
WHERE a.id < b.id AND r.certainty <> 'legend'
WITH a, b, r ORDER BY r.validFrom, r.id
WITH a, b, collect(r) AS phases
UNWIND range(0, size(phases) - 1) AS i
WITH a, b, phases[i] AS r, CASE WHEN i + 1 < size(phases) THEN phases[i + 1] END AS following
WHERE r.endedBy IS NOT NULL AND (following IS NULL OR type(following) <> type(r) OR r.validTo + duration({days: 31}) < following.validFrom)
MATCH (e:Event {dataset: $dataset, id: r.endedBy})
WITH e, r, a.name + ' and ' + b.name AS pair ORDER BY pair, r.id
WITH e, count(CASE type(r) WHEN 'ALLIED_WITH' THEN 1 END) AS alliances, count(CASE type(r) WHEN 'RIVAL_OF' THEN 1 END) AS rivalries, collect(pair) AS pairs
WHERE size(pairs) > 1
RETURN e.date AS date, e.title AS event, alliances, rivalries, pairs
ORDER BY alliances + rivalries DESC, e.validFrom, e.id
