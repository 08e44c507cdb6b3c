// title: The new version becomes the one that counts
// about: One transaction, at the very end of a load. It does nothing if another load has taken the lock away in the meantime.
MATCH (lock:LoadLock {dataset: $id, id: $id})
SET lock.beat = lock.beat + 1
WITH lock
WHERE lock.holder = $holder
MERGE (d:DataSet {id: $id})
SET d = $properties
RETURN count(d) AS flipped
