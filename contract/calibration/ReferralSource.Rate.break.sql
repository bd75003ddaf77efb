-- New patients who say nothing.
delete from raw.refattach where "RefType"
