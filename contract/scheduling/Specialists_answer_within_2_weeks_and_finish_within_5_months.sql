-- A referral is answered within 14 days, the consultation is within 30 days of the answer, and treatment is completed
-- within 90 days of it, or on the next open day.
-- owner: src/DentalSynth.Generators/Supporting/Referrals/ReferralCourseRule.cs
with calendar as materialized (select * from calendar),
referrals as (
    select r."RefAttachNum" as id, r."RefDate" as referred, r."RefToStatus" as status, r."DateTStamp"::date as changed,
        r."DateProcComplete" as completed, answer.opens as answered_by, consultation.opens as consulted_by,
        treatment.opens as completed_by
    from raw.refattach as r
    join calendar as answer on answer.day = r."RefDate" + 14
    join calendar as consultation on consultation.day = answer.opens + 30
    join calendar as treatment on treatment.day = consultation.opens + 90
    where not r."RefType"
)
select format('referral %s of %s: status %s on %s, treatment completed on %s', id, referred, status, changed, completed)
from referrals
cross join dentalsynth.load
where (status = 0 and answered_by < as_of)
    or (status <> 0 and changed not between referred + 1 and case
        when completed > '1900-01-01' then completed_by
        when status = 1 then answered_by
        else consulted_by
    end)
    or (status not in (0, 1) and completed is null and completed_by < as_of)
