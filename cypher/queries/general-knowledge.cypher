// title: Which ties rest on general knowledge?
// grade: evidence
// about: Ties all of whose sources are marked "General knowledge": the authors of this collection knew these books, but for it they read none of them again,
// or only a review or an excerpt. The ties may well be right. If you want to check something in a library, begin here.
// Leaves out ties for which at least one source was read.
// expects: one row for each tie; the two names, tie, when, what is claimed, the sources
// param dataset: string = succession
MATCH (s:Source {dataset: $dataset})
WHERE s.note STARTS WITH 'General knowledge'
WITH collect(s.id) AS unread
MATCH (a:Person)-[r:ALLIED_WITH|RIVAL_OF {dataset: $dataset}]-(b:Person)
WHERE a.id < b.id AND size(r.sources) > 0 AND all(source IN r.sources WHERE source IN unread)
RETURN a.name AS one, CASE type(r) WHEN 'ALLIED_WITH' THEN 'allied with' ELSE 'rival of' END AS tie, b.name AS other,
       r.from AS phaseFrom, r.to AS phaseTo, r.claim AS claim, r.sources AS sources
ORDER BY r.validFrom, one, other, r.id
