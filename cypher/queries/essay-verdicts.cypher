// title: How often is each essay right?
// grade: evidence
// about: How many claims of each essay the evidence supports, and how many are imprecise, disputed or wrong. "Imprecise" means right in part.
// More claims mean more chances to be wrong, so compare shares and not numbers.
// expects: one row for each essay; title, claims, supported, imprecise, disputed, wrong, share supported in percent
// param dataset: string = succession
MATCH (c:Claim {dataset: $dataset})-[:MADE_IN]->(s:Source)
WITH s, count(c) AS claims, count(CASE c.verdict WHEN 'supported' THEN 1 END) AS supported, count(CASE c.verdict WHEN 'imprecise' THEN 1 END) AS imprecise,
     count(CASE c.verdict WHEN 'disputed' THEN 1 END) AS disputed, count(CASE c.verdict WHEN 'wrong' THEN 1 END) AS wrong
RETURN s.title AS essay, claims, supported, imprecise, disputed, wrong, 100 * supported / claims AS percentSupported
ORDER BY essay, s.id
