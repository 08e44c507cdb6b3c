// title: The claims
// about: What the sources of a data set claim, each with its verdict, its correction and the things it is about.
// param dataset: string = succession
MATCH (c:Claim {dataset: $dataset})
OPTIONAL MATCH (c)-[:MADE_IN]->(s:Source)
RETURN c.id AS id, s.id AS source, c.text AS text, c.verdict AS verdict, c.correction AS correction, c.about AS about, c.notEncoded AS notEncoded
ORDER BY id
