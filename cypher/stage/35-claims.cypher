// title: Claims
// about: Writes new claims.
// rows: claims
// counts: claims
UNWIND $rows AS row
CREATE (:Claim $properties)
RETURN count(*) AS added
