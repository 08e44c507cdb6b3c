// title: What do the essays get wrong?
// grade: evidence
// about: The claims with a given verdict, what the evidence says instead, and where the claim was made.
// expects: one row for each claim; number, what it says, what the evidence says, source
// param verdict: string = wrong
// param dataset: string = succession
MATCH (c:Claim {dataset: $dataset, verdict: $verdict})-[:MADE_IN]->(s:Source)
RETURN c.id AS claim, c.text AS says, c.correction AS evidence, s.title AS source
ORDER BY claim
