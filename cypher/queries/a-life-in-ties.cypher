// title: The story of one person
// grade: first steps
// about: Every alliance and rivalry of a person in the order of time, phase by phase, legends included, with the sources that speak of it.
// expects: one row for each phase of a tie; when, tie, other person, what is claimed, how sure, sources
// param person: string = bukharin
// param dataset: string = succession
MATCH (p:Person {dataset: $dataset, id: $person})-[r:ALLIED_WITH|RIVAL_OF]-(other:Person)
RETURN r.from AS phaseFrom, r.to AS phaseTo, CASE type(r) WHEN 'ALLIED_WITH' THEN 'allied with' ELSE 'rival of' END AS tie, other.name AS other,
       r.claim AS claim, r.certainty AS certainty, r.sources AS sources
ORDER BY r.validFrom, other, r.id
