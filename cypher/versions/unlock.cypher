// title: The load is over
// about: Gives the lock back.
MATCH (lock:LoadLock {dataset: $id, id: $id})
WHERE lock.holder = $holder
DELETE lock
