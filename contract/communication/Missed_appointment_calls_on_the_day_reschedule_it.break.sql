-- A call about a broken appointment a day after it was rescheduled.
update raw.commlog as c set "CommDateTime" = "CommDateTime" + interval '1 day'
where "CommType" = 224 and "Mode_" = 3 and "SentOrReceived" = 1 and exists (
    select from raw.appointment as a
    where a."PatNum" = c."PatNum" and a."AptStatus" = 5 and a."AptDateTime"::date = c."CommDateTime"::date
)
