// title: One load at a time
// about: Takes the lock of a data set if nobody holds it, and says who does.
MERGE (lock:LoadLock {dataset: $id, id: $id})
ON CREATE SET lock.holder = $holder, lock.beat = 0
RETURN lock.holder AS holder, lock.beat AS beat
