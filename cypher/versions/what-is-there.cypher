// title: What the graph holds
// about: Counts all nodes but the locks of loads: in an empty graph nothing is compared or removed.
MATCH (n)
WITH count(n) AS nodes
OPTIONAL MATCH (lock:LoadLock)
WITH nodes, count(lock) AS locks
RETURN nodes - locks AS present
