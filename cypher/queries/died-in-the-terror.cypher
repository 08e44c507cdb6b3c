// title: Who died in the Terror, and whose ally?
// grade: patterns
// about: Everyone who was shot or killed, or took their own life, in the years of the Terror, and whom they had ever been allied with.
// Leaves out natural deaths, alliances that are only legend, and those killed earlier or later, such as Kirov, Trotsky and Rakovsky.
// Having been Stalin's ally protected nobody: count how many of them were.
// expects: one row for each person; date of death, name, how, whether ever Stalin's ally, all former allies
// param first: integer = 1936
// param last: integer = 1939
// param dataset: string = succession
MATCH (p:Person {dataset: $dataset})
WHERE $first <= toInteger(left(p.died, 4)) <= $last
  AND any(word IN ['shot', 'killed', 'murdered', 'in custody'] WHERE p.deathManner CONTAINS word)
OPTIONAL MATCH (p)-[r:ALLIED_WITH]-(ally:Person)
WHERE r.certainty <> 'legend'
WITH DISTINCT p, ally ORDER BY ally.name, ally.id
WITH p, collect(ally) AS allies
RETURN p.died AS died, p.name AS person, p.deathManner AS how, any(ally IN allies WHERE ally.id = 'stalin') AS onceStalinsAlly,
       [ally IN allies | ally.name] AS allies
ORDER BY died, person, p.id
