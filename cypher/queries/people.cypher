// title: The people
// about: Everyone in a data set, the most prominent first.
// param dataset: string = succession
MATCH (p:Person {dataset: $dataset})
RETURN p.id AS id, p.name AS name, p.fullName AS fullName, p.nameRu AS nameRu, p.mapName AS mapName, p.born AS born, p.died AS died,
       p.deathManner AS deathManner, p.role AS role, p.tier AS tier, p.x AS x, p.y AS y
ORDER BY tier, id
