// title: All relationships of a data set
// about: What an export writes when all nodes are there. Start and end are found again by a label and the id.
// param dataset: string = succession
MATCH (a:Person|Claim {dataset: $dataset})-[r {dataset: $dataset}]->(b)
RETURN type(r) AS type, labels(a)[0] AS startLabel, a.id AS start, labels(b)[0] AS endLabel, b.id AS end, properties(r) AS properties
