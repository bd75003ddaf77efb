-- A task about a patient who does not exist.
update raw.task set "KeyNum" = 999999
where "TaskNum" = (select min("TaskNum") from raw.task where "ObjectType" = 1)
