with referred as (
    select refattach.*,
        concat_ws(', ', nullif(concat_ws(' ', case when "IsDoctor" then 'Dr.' end, "FName", "LName"), ''),
            nullif(nullif("BusinessName", "LName"), ''), pg_temp.definition("Specialty")) as other,
        (select pg_temp.work(work) from raw.procedurelog as work where work."ProcNum" = refattach."ProcNum") as work
    from raw.refattach
    join raw.referral using ("ReferralNum")
    where refattach."PatNum" = any($1)
)
select "PatNum", "RefDate"::timestamp, case
    when "RefType" then 'Referred by ' || other
    else concat('Referred to ', other, ' for ' || work, case "RefToStatus" when 1 then ': declined' end)
end, null::float8
from referred
union all
select "PatNum", "DateProcComplete"::timestamp, concat('Specialist has completed ', work, ': ', other), null
from referred
where not "RefType"
