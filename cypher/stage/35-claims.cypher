// title: Claims
// about: Writes new claims. Rows come as one text, as a CSV file would: it is taken in twice as fast as a list of maps.
// rows: claims
// counts: claims
// cells: id text verdict correction about notEncoded
UNWIND split($rows, '\u001e') AS line
WITH split(line, '\u001f') AS c
CREATE (:Claim {
  dataset: $dataset, id: c[0], text: c[1], verdict: nullIf(c[2], ''), correction: nullIf(c[3], ''),
  about: CASE c[4] WHEN '' THEN [] ELSE split(c[4], ';') END, notEncoded: nullIf(c[5], '')
})
RETURN count(*) AS added
