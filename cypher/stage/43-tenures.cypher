// title: Tenures of offices
// about: Who held which office, from when to when.
// rows: tenures
// counts: tenures
// cells: row.person row.office sources note from to validFrom validTo fromYear toYear open
UNWIND split($rows, '\u001e') AS line
WITH split(line, '\u001f') AS c
MATCH (person:Person {dataset: $dataset, id: c[0]})
MATCH (office:Office {dataset: $dataset, id: c[1]})
CREATE (person)-[:HELD {
  dataset: $dataset, sources: CASE c[2] WHEN '' THEN [] ELSE split(c[2], ';') END, note: nullIf(c[3], ''), from: c[4],
  to: nullIf(c[5], ''), validFrom: date(c[6]), validTo: date(c[7]), fromYear: toInteger(c[8]), toYear: toInteger(c[9]),
  open: toBoolean(c[10])
}]->(office)
RETURN count(*) AS added
