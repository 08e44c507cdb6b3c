// title: Claims
// about: Writes new claims.
// rows: claims
// counts: claims
UNWIND split($rows, '\u001e') AS line
WITH split(line, '\u001f') AS c
CREATE (:Claim $properties)
RETURN count(*) AS added
