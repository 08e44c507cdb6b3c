// title: Who belonged to the factions in a year?
// about: Each faction of the year with its members, leaders first.
// param year: integer = 1926
// param dataset: string = succession
MATCH (p:Person {dataset: $dataset})-[m:MEMBER_OF]->(f:Faction)
WHERE m.fromYear <= $year <= m.toYear
WITH f, p, m ORDER BY CASE m.role WHEN 'leader' THEN 0 WHEN 'member' THEN 1 ELSE 2 END, p.name
RETURN f.name AS faction, collect(DISTINCT p.name) AS members, count(DISTINCT p) AS size
ORDER BY size DESC, faction
