// title: What the graph holds
// about: Counts all nodes: in an empty graph there is nothing to remove, so those files are passed over.
// rows: dataset
// counts: data set
MATCH (n)
RETURN count(n) AS present
