// title: Offices
// about: Writes new offices.
// rows: offices
// counts: offices
UNWIND $rows AS row
CREATE (:Office $properties)
RETURN count(*) AS added
