-- mart_new_patient: the first incoming referral is the source of a new patient.
-- owner: src/DentalSynth.Generators/Supporting/Referrals/RefAttachRows.cs
with senders as (
    select "PatNum" as patient,
        (array_agg("ReferralNum" order by "RefDate", "RefAttachNum"))[1] as referral
    from raw.refattach
    where "RefType"
    group by "PatNum"
)
select format('patient %s: sent by %s, the mart says %s', mart.patient_id, senders.referral,
    mart.referral_id)
from marts.mart_new_patient as mart
left join senders on senders.patient = mart.patient_id
where senders.referral is distinct from mart.referral_id
