// title: Where do the two essays disagree?
// grade: evidence
// about: Pairs of claims, one from each essay, that are about nearly the same things, while the evidence does not support both. Start with the Testament:
// who hid it? It compares what the claims are about (at least two, and a third, of the events, ties and posts must be the same) and how they were judged,
// not their words: read both, and decide whether they contradict each other or only see one thing in two ways.
// expects: one row for each pair of claims; how many things both are about, then number, text and verdict of either claim
// param dataset: string = succession
MATCH (c:Claim {dataset: $dataset})-[:MADE_IN]->(s:Source)
MATCH (d:Claim {dataset: $dataset})-[:MADE_IN]->(t:Source)
WHERE s.id < t.id AND NOT (c.verdict = 'supported' AND d.verdict = 'supported')
WITH c, d, size([thing IN c.about WHERE thing IN d.about]) AS common
WHERE common > 1 AND 3 * common >= size(c.about) + size(d.about) - common
RETURN common, c.id AS claim, c.text AS says, c.verdict AS verdict, d.id AS otherClaim, d.text AS otherSays, d.verdict AS otherVerdict
ORDER BY common DESC, claim, otherClaim
