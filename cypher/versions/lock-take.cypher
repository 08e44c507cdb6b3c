// title: A lock whose holder is gone
// about: Takes a lock over if it has not moved since it was looked at. The first SET waits for whoever is changing it.
MATCH (lock:LoadLock {dataset: $id, id: $id})
SET lock.asked = $holder
WITH lock
WHERE lock.holder = $gone AND lock.beat = $beat
SET lock.holder = $holder, lock.beat = 0
RETURN count(lock) AS taken
