-- A task of 2022, before the models' history.
update raw.task set "DateTimeOriginal" = '2022-12-30 10:00' where "TaskNum" = (select min("TaskNum") from raw.task where "TaskStatus" = 2)
