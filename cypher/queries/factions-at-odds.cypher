// title: Which factions fought each other?
// grade: patterns
// about: For each two factions that had members on a day: how many rivalries and how many alliances ran between a member of one and a member of the other.
// Leaves out legends and the dead, and ties between two people who shared one of the two factions.
// Where historians tell a pair in two ways, only the firmer state of that day counts, then the later one.
// expects: one row for each pair of factions with ties between them; the two factions, rivalries, alliances
// param year: integer = 1926
// param date: date = $year-12-31
// param dataset: string = succession
MATCH (a:Person)-[r:ALLIED_WITH|RIVAL_OF {dataset: $dataset}]-(b:Person)
WHERE r.validFrom <= $date <= r.validTo AND r.certainty <> 'legend'
WITH a, b, r ORDER BY r.strength DESC, r.validFrom DESC, r.id DESC
WITH a, b, head(collect(r)) AS r
MATCH (a)-[m:MEMBER_OF]->(f:Faction)
WHERE m.validFrom <= $date <= m.validTo AND m.certainty <> 'legend'
MATCH (b)-[n:MEMBER_OF]->(g:Faction)
WHERE f.id < g.id AND n.validFrom <= $date <= n.validTo AND n.certainty <> 'legend'
  AND NOT EXISTS { MATCH (a)-[k:MEMBER_OF]->(g) WHERE k.validFrom <= $date <= k.validTo AND k.certainty <> 'legend' }
  AND NOT EXISTS { MATCH (b)-[k:MEMBER_OF]->(f) WHERE k.validFrom <= $date <= k.validTo AND k.certainty <> 'legend' }
WITH f, g, count(DISTINCT CASE type(r) WHEN 'RIVAL_OF' THEN r END) AS rivalries, count(DISTINCT CASE type(r) WHEN 'ALLIED_WITH' THEN r END) AS alliances
RETURN f.name AS one, g.name AS other, rivalries, alliances
ORDER BY rivalries DESC, alliances DESC, one, other, f.id, g.id
