// title: The size of the graph
// about: How many nodes and relationships there are, all data sets together.
MATCH (n)
WITH count(n) AS nodes
OPTIONAL MATCH ()-[r]->()
RETURN nodes, count(r) AS relationships
