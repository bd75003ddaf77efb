-- A call about an appointment that was not broken.
update raw.commlog set "CommDateTime" = "CommDateTime" + interval '8 days'
where "CommlogNum" = (
    select min(c."CommlogNum")
    from raw.commlog as c
    where c."CommType" = 224 and c."Mode_" = 3 and 1 = (
        select count(*) from raw.appointment as a where a."PatNum" = c."PatNum" and a."AptStatus" = 5
    )
)
