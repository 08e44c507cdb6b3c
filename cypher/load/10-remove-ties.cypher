// title: Alliances and rivalries that are gone
// about: Removes the alliances and rivalries of this data set that its files no longer have.
// rows: ties
// counts: ties
// unless: empty
MATCH (a:Person {dataset: $dataset})-[r:ALLIED_WITH|RIVAL_OF {dataset: $dataset}]->(b:Person)
WHERE $keep[r.id + '|' + type(r) + '|' + a.id + '|' + b.id] IS NULL
DELETE r
RETURN count(*) AS removed
