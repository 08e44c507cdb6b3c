// title: Sources of claims that are gone
// about: Removes the sources of claims of this data set that its files no longer have.
// rows: claim-sources
// counts: claims made in
// unless: empty
MATCH (claim:Claim {dataset: $dataset})-[r:MADE_IN {dataset: $dataset}]->(source:Source)
WHERE $keep[claim.id + '|' + source.id] IS NULL
DELETE r
RETURN count(*) AS removed
