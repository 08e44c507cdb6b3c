// title: Who belonged to the factions?
// grade: first steps
// about: Each faction that has members on a day with its members, leaders first. Leaves out memberships that are only legend, and the dead.
// expects: one row for each faction; name, members, number of members
// param year: integer = 1926
// param date: date = $year-12-31
// param dataset: string = succession
MATCH (p:Person {dataset: $dataset})-[m:MEMBER_OF]->(f:Faction)
WHERE m.validFrom <= $date <= m.validTo AND m.certainty <> 'legend'
WITH f, p, m ORDER BY CASE m.role WHEN 'leader' THEN 0 WHEN 'member' THEN 1 ELSE 2 END, p.name, p.id
WITH f, collect(p.name) AS members
RETURN f.name AS faction, members, size(members) AS size
ORDER BY size DESC, faction, f.id
