// title: Years
// about: Writes new years.
// rows: years
// counts: years
UNWIND $rows AS row
CREATE (:Year $properties)
RETURN count(*) AS added
