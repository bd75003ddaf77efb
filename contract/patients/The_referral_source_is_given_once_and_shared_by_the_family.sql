-- On the day on which the first appointment is made; a specialist is no referral source.
-- owner: src/DentalSynth.Generators/Supporting/Referrals/ReferralSourceRule.cs
with firsts as (
    select "PatNum", min("SecDateTEntry")::date as booked from raw.appointment group by 1
),
said as (
    select a."RefAttachNum" as id, a."PatNum" as patient, a."ReferralNum" as source, a."RefDate" as day,
        r."IsDoctor" as by_doctor,
        count(*) over (partition by a."PatNum") as times,
        min(a."ReferralNum") over (partition by p."Guarantor") as of_family,
        f.booked
    from raw.refattach as a
    join raw.patient as p on p."PatNum" = a."PatNum"
    left join firsts as f on f."PatNum" = a."PatNum"
    left join raw.referral as r on r."ReferralNum" = a."ReferralNum"
    where a."RefType"
)
select format('referral %s of patient %s: source %s, family %s, on %s, booked on %s, said %s times', id, patient,
    source, of_family, day, booked, times)
from said
where times > 1 or source <> of_family or day is distinct from booked or by_doctor is distinct from false
