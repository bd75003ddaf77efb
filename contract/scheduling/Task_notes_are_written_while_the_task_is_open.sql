-- After the task was given and before it is done.
-- owner: src/DentalSynth.Generators/Supporting/Tasks/TaskNoteRule.cs
select format('note %s of %s on task %s from %s to %s', n."TaskNoteNum", n."DateTimeNote", t."TaskNum",
    t."DateTimeOriginal", t."DateTimeFinished")
from raw.tasknote as n
join raw.task as t on t."TaskNum" = n."TaskNum"
where n."DateTimeNote" < t."DateTimeOriginal"
    or ("TaskStatus" = 2 and n."DateTimeNote" > t."DateTimeFinished")
