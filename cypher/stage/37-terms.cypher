// title: Terms
// about: Writes new terms.
// rows: terms
// counts: terms
UNWIND split($rows, '\u001e') AS line
WITH split(line, '\u001f') AS c
CREATE (:Term $properties)
RETURN count(*) AS added
