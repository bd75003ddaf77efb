-- Specialists to whom nobody goes.
update raw.refattach set "RefToStatus" = 1 where "RefToStatus" <> 0
