// title: Who belonged to which faction
// about: Every membership of a data set with its time, role and certainty.
// param dataset: string = succession
MATCH (p:Person {dataset: $dataset})-[m:MEMBER_OF]->(f:Faction)
RETURN p.id AS person, f.id AS faction, m.from AS from, m.to AS to, m.validFrom AS validFrom, m.validTo AS validTo, m.fromYear AS fromYear,
       m.toYear AS toYear, m.open AS open, m.role AS role, m.certainty AS certainty, m.sources AS sources, m.note AS note
ORDER BY faction, validFrom, person
