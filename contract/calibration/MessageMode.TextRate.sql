-- Patients who get texts only, of those who get automatic messages.
-- owner: src/DentalSynth.Generators/Supporting/Communications/MessageModeRule.cs
-- least patients: 1000
select count(*) filter (where bool_and), count(*)
from (
    select bool_and("Mode_" = 5)
    from raw.commlog
    where "CommSource" in (1, 3) and "SentOrReceived" = 1
    group by "PatNum"
) as patients
