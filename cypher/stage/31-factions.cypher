// title: Factions
// about: Writes new factions. Rows come as one text, as a CSV file would: it is taken in twice as fast as a list of maps.
// rows: factions
// counts: factions
// cells: id name aka platform sources from to validFrom validTo fromYear toYear open
UNWIND split($rows, '\u001e') AS line
WITH split(line, '\u001f') AS c
CREATE (:Faction {
  dataset: $dataset, id: c[0], name: c[1], aka: CASE c[2] WHEN '' THEN [] ELSE split(c[2], ';') END, platform: c[3],
  sources: CASE c[4] WHEN '' THEN [] ELSE split(c[4], ';') END, from: c[5], to: nullIf(c[6], ''), validFrom: date(c[7]),
  validTo: date(c[8]), fromYear: toInteger(c[9]), toYear: toInteger(c[10]), open: toBoolean(c[11])
})
RETURN count(*) AS added
