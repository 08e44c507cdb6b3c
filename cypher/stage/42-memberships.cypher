// title: Memberships
// about: Who was in which faction, from when to when.
// rows: memberships
// counts: memberships
// cells: row.person row.faction role certainty sources note from to validFrom validTo fromYear toYear open
UNWIND split($rows, '\u001e') AS line
WITH split(line, '\u001f') AS c
MATCH (person:Person {dataset: $dataset, id: c[0]})
MATCH (faction:Faction {dataset: $dataset, id: c[1]})
CREATE (person)-[:MEMBER_OF {
  dataset: $dataset, role: c[2], certainty: c[3], sources: CASE c[4] WHEN '' THEN [] ELSE split(c[4], ';') END,
  note: nullIf(c[5], ''), from: c[6], to: nullIf(c[7], ''), validFrom: date(c[8]), validTo: date(c[9]),
  fromYear: toInteger(c[10]), toYear: toInteger(c[11]), open: toBoolean(c[12])
}]->(faction)
RETURN count(*) AS added
