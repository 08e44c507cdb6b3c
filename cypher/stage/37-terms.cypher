// title: Terms
// about: Writes new terms.
// rows: terms
// counts: terms
UNWIND $rows AS row
CREATE (:Term $properties)
RETURN count(*) AS added
