// title: Memberships that are gone
// about: Removes the memberships of this data set that its files no longer have.
// rows: memberships
// counts: memberships
// unless: empty
MATCH (person:Person {dataset: $dataset})-[r:MEMBER_OF {dataset: $dataset}]->(faction:Faction)
WHERE $keep[person.id + '|' + faction.id + '|' + r.from] IS NULL
DELETE r
RETURN count(*) AS removed
