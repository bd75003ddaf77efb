-- Families with a referral source who came by word of mouth.
-- owner: src/DentalSynth.Generators/Supporting/Referrals/ReferralSourceRule.cs
-- least patients: 300
with counted(measured, out_of) as (
    select count(*) filter (where source = 'Word of mouth'), count(*)
    from (
        select distinct p."Guarantor", r."LName" as source
        from raw.refattach as a
        join raw.patient as p on p."PatNum" = a."PatNum"
        join raw.referral as r on r."ReferralNum" = a."ReferralNum"
        where a."RefType"
    ) as families
)
select measured, out_of, 0.3 as least, 0.3 as most from counted -- as in referrals.csv
