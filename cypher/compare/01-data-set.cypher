// title: Description that differs
// about: Tells whether the graph lacks the data set's own node, or holds it otherwise. Writes nothing.
// rows: dataset
// counts: data set
UNWIND $rows AS row
OPTIONAL MATCH (old:DataSet {dataset: $dataset, id: row.key})
RETURN count(CASE WHEN old IS NULL THEN 1 END) AS added, count(CASE WHEN properties(old) <> row.properties THEN 1 END) AS changed
