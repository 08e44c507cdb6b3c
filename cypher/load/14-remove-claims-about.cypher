// title: Subjects of claims that are gone
// about: Removes the subjects of claims of this data set that its files no longer have.
// rows: claim-references
// counts: claims about
// unless: empty
MATCH (claim:Claim {dataset: $dataset})-[r:ABOUT {dataset: $dataset}]->()
WHERE $keep[claim.id + '|' + r.reference] IS NULL
DELETE r
RETURN count(*) AS removed
