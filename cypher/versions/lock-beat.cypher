// title: Still at work
// about: The holder of a lock shows that it is alive, and how far it is.
MATCH (lock:LoadLock {dataset: $id, id: $id})
SET lock.beat = lock.beat + 1
WITH lock
WHERE lock.holder = $holder
RETURN count(lock) AS held
