// title: Terms
// about: Writes new terms. Rows come as one text, as a CSV file would: it is taken in twice as fast as a list of maps.
// rows: terms
// counts: terms
// cells: id term aka explanation
UNWIND split($rows, '\u001e') AS line
WITH split(line, '\u001f') AS c
CREATE (:Term {
  dataset: $dataset, id: c[0], term: c[1], aka: CASE c[2] WHEN '' THEN [] ELSE split(c[2], ';') END, explanation: c[3]
})
RETURN count(*) AS added
