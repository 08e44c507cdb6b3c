// title: Offices
// about: Writes new offices.
// rows: offices
// counts: offices
UNWIND split($rows, '\u001e') AS line
WITH split(line, '\u001f') AS c
CREATE (:Office $properties)
RETURN count(*) AS added
