// title: About which ties do historians differ?
// grade: evidence
// about: Every tie for which this collection names a disagreement: what it claims, and what others say. Legends are among them, since they are told so often.
// Historians may also differ where nothing stands here.
// expects: one row for each tie; the two names, tie, when, what is claimed, where historians differ
// param dataset: string = succession
MATCH (a:Person)-[r:ALLIED_WITH|RIVAL_OF {dataset: $dataset}]-(b:Person)
WHERE a.id < b.id AND r.dispute IS NOT NULL
RETURN a.name AS one, CASE type(r) WHEN 'ALLIED_WITH' THEN 'allied with' ELSE 'rival of' END AS tie, b.name AS other,
       r.from AS phaseFrom, r.to AS phaseTo, r.certainty AS certainty, r.claim AS claim, r.dispute AS dispute
ORDER BY r.validFrom, one, other, r.id
