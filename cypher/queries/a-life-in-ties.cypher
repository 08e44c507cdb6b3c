// title: The story of one person
// about: Every alliance and rivalry of a person in the order of time, phase by phase, legends included, with the sources that speak of it.
// param person: string = bukharin
// param dataset: string = succession
MATCH (p:Person {dataset: $dataset, id: $person})-[r:ALLIED_WITH|RIVAL_OF]-(other:Person)
RETURN r.from AS phaseFrom, r.to AS phaseTo, CASE type(r) WHEN 'ALLIED_WITH' THEN 'allied with' ELSE 'rival of' END AS tie, other.name AS other,
       r.claim AS claim, r.certainty AS certainty, r.sources AS sources
ORDER BY r.validFrom, other, r.id
