// title: All nodes of a data set
// about: What an export writes first.
// param dataset: string = succession
MATCH (n:DataSet|Person|Faction|Office|Event|Source|Claim|Year|Term {dataset: $dataset})
RETURN labels(n) AS labels, properties(n) AS properties
