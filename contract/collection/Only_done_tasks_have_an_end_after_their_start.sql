-- A task has DateTimeFinished when, and only when, its status is done.
-- owner: src/DentalSynth.Generators/Supporting/Tasks/TaskRows.cs
select format('task %s of status %s: from %s to %s', "TaskNum", "TaskStatus", "DateTimeOriginal",
    "DateTimeFinished")
from raw.task
where coalesce("DateTimeFinished" > '1900-01-01', false) <> ("TaskStatus" = 2)
    or ("DateTimeFinished" > '1900-01-01' and "DateTimeFinished" < "DateTimeOriginal")
