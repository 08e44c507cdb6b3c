// title: Who was in two factions at once?
// grade: patterns
// about: People who belonged to more than one faction on a day. Often one faction lies inside a wider one; now and then somebody has a foot in two camps.
// Leaves out memberships that are only legend, and the dead.
// expects: one row for each person; name, the factions
// param year: integer = 1926
// param date: date = $year-12-31
// param dataset: string = succession
MATCH (p:Person {dataset: $dataset})-[m:MEMBER_OF]->(f:Faction)
WHERE m.validFrom <= $date <= m.validTo AND m.certainty <> 'legend'
WITH DISTINCT p, f ORDER BY f.name, f.id
WITH p, collect(f.name) AS factions
WHERE size(factions) > 1
RETURN p.name AS person, factions
ORDER BY size(factions) DESC, person, p.id
