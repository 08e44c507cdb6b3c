// title: Ties that rest on judgement alone
// grade: evidence
// about: Ties that no source simply states. "Probable" means the usual view of historians, drawn from hints; "disputed" means that they differ.
// Both are judgements, and a new document might change them. Leaves out legends: those are stories, and never count as a tie.
// expects: one row for each tie; how sure, the two names, tie, when, what is claimed, where historians differ
// param dataset: string = succession
MATCH (a:Person)-[r:ALLIED_WITH|RIVAL_OF {dataset: $dataset}]-(b:Person)
WHERE a.id < b.id AND r.certainty IN ['probable', 'disputed']
RETURN r.certainty AS certainty, a.name AS one, CASE type(r) WHEN 'ALLIED_WITH' THEN 'allied with' ELSE 'rival of' END AS tie, b.name AS other,
       r.from AS phaseFrom, r.to AS phaseTo, r.claim AS claim, r.dispute AS dispute
ORDER BY certainty, r.validFrom, one, other, r.id
