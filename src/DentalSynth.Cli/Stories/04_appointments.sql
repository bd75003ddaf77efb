with history as (
    select "HistApptNum", "AptNum", "PatNum", "HistDateTStamp", "HistApptAction", "AptStatus", "AptDateTime", "Confirmed",
        "Note", "ProvNum", "ProvHyg", "IsHygiene", "ProcDescript",
        lag("AptDateTime") over earlier as was_at,
        lag("Confirmed") over earlier as was_confirmed,
        lag("Note") over earlier as was_note
    from raw.histappointment
    where "PatNum" = any($1)
    window earlier as (partition by "AptNum" order by "HistDateTStamp", "HistApptNum")
),
appointment as (
    select *, concat_ws(' and ', pg_temp.provider("ProvNum"), pg_temp.provider(nullif("ProvHyg", 0)))
            || case when "IsHygiene" then ' (hygiene)' else '' end as who,
        (
            select min("HistApptAction") from history where history."AptNum" = appointment."AptNum" and "HistApptAction" in (2, 3)
        ) as broken_how
    from raw.appointment
    where "PatNum" = any($1)
)
-- HistApptAction: 0 created, 1 changed, 2 missed, 3 cancelled, 4 deleted
select "PatNum", "HistDateTStamp", concat(case
    when "HistApptAction" = 0 then format('Booked for %s with %s%s%s', pg_temp.moment("AptDateTime"),
        pg_temp.provider(case when "IsHygiene" then coalesce(nullif("ProvHyg", 0), "ProvNum") else "ProvNum" end),
        case when "IsHygiene" then ' (hygiene)' else '' end, ': ' || nullif("ProcDescript", ''))
    when "HistApptAction" = 3 then 'Cancelled the appointment of ' || pg_temp.moment("AptDateTime")
    when "HistApptAction" = 4 then 'Appointment deleted: ' || pg_temp.moment("AptDateTime")
    when was_at <> "AptDateTime"
        then format('Moved the appointment of %s to %s', pg_temp.moment(was_at), pg_temp.moment("AptDateTime"))
    when was_confirmed <> "Confirmed"
        then format('Appointment of %s: %s', pg_temp.moment("AptDateTime"), pg_temp.definition("Confirmed"))
end, case when "Note" <> coalesce(was_note, '') then format(' [%s]', "Note") end), null::float8
from history
where "HistApptAction" in (0, 3, 4)
    or "AptStatus" not in (2, 5) and (was_at <> "AptDateTime" or was_confirmed <> "Confirmed")
union all
-- AptStatus: 1 scheduled, 2 complete, 3 unscheduled list, 5 broken, 6 planned, 7 and 8 patient notes
select "PatNum", case when "AptStatus" in (3, 6) then "SecDateTEntry" else "AptDateTime" end, case "AptStatus"
    when 1 then format('Scheduled with %s%s', who, ': ' || nullif("ProcDescript", ''))
    when 2 then concat('Visit with ', who, ', arrived ' || pg_temp.clock("DateTimeArrived"),
        ', seated ' || pg_temp.clock("DateTimeSeated"), ', dismissed ' || pg_temp.clock("DateTimeDismissed"),
        '; ' || nullif("Note", ''))
    when 3 then format('On the unscheduled list with %s%s', who, ': ' || nullif("ProcDescript", ''))
    when 5 then concat(case when broken_how is null then 'Broken appointment' else 'No-show' end, ' with ' || who,
        ' [' || nullif("Note", '') || ']')
    when 6 then format('Planned appointment with %s%s', who, ': ' || nullif("ProcDescript", ''))
    else 'Note in the schedule: ' || "Note"
end, null
from appointment
where "AptStatus" <> 5 or broken_how is distinct from 3
