-- A broken appointment replaced by another patient's.
update raw.appointment as b set "Note" = 'Booked again, new appt:#' || (
    select min(o."AptNum") from raw.appointment as o where o."PatNum" <> b."PatNum"
)
where b."AptNum" = (select min("AptNum") from raw.appointment where "Note" like '%new appt:#%')
