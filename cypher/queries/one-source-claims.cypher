// title: Claims that only one source makes
// grade: evidence
// about: What one of the two school essays claims about things of which the other says nothing. Whoever is alone need not be wrong, but nobody backs them up.
// Leaves out claims that are about no event, tie, person or post. Two claims count as being about one thing if they name the same event, tie or post.
// expects: one row for each claim; source, number of the claim, what it says, verdict
// param dataset: string = succession
MATCH (c:Claim {dataset: $dataset})-[:MADE_IN]->(s:Source)
WHERE size(c.about) > 0
  AND NOT EXISTS {
    MATCH (d:Claim {dataset: $dataset})-[:MADE_IN]->(t:Source)
    WHERE s <> t AND any(thing IN d.about WHERE thing IN c.about)
  }
RETURN s.title AS source, c.id AS claim, c.text AS says, c.verdict AS verdict
ORDER BY source, claim
