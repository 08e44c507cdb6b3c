// title: Who stood where at the end of a year
// about: The ties that hold on 31 December, the firmest first. Legends and the ties of the dead do not count.
// param year: integer = 1926
// param dataset: string = succession
WITH date({year: $year, month: 12, day: 31}) AS day
MATCH (a:Person {dataset: $dataset})-[r:ALLIED_WITH|RIVAL_OF]->(b:Person)
WHERE r.validFrom <= day AND r.validTo >= day AND r.certainty <> 'legend'
RETURN a.name AS one, CASE type(r) WHEN 'ALLIED_WITH' THEN 'allied with' ELSE 'rival of' END AS tie, b.name AS other,
       r.strength AS strength, r.from AS since, r.claim AS claim
ORDER BY strength DESC, one, other
