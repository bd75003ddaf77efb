-- An automatically received reply follows a message to the same patient within a week, by the same mode.
-- owner: src/DentalSynth.Generators/Scheduling/Appointments/ConfirmationRule.cs
select format('answer %s of patient %s at %s, mode %s', r."CommlogNum", r."PatNum", r."CommDateTime",
    r."Mode_")
from raw.commlog as r
where r."SentOrReceived" = 2 and r."CommSource" <> 0 and not exists (
    select
    from raw.commlog as s
    where s."PatNum" = r."PatNum" and s."Mode_" = r."Mode_" and s."CommType" = r."CommType"
        and s."SentOrReceived" = 1 and s."CommSource" <> 0
        and s."CommDateTime" between r."CommDateTime" - interval '7 days' and r."CommDateTime"
)
