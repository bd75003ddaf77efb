-- int_patient_referral_bridge: an incoming referral is converted by a visit here, an outgoing one by being seen
-- there.
-- owner: src/DentalSynth.Generators/Supporting/Referrals/ReferralCourseRule.cs
select format('refattach %s of patient %s, from %s, status %s: int_patient_referral_bridge says %s',
    r."RefAttachNum", r."PatNum", r."RefType", r."RefToStatus", coalesce(m.is_converted::text, 'nothing'))
from raw.refattach as r
left join int.int_patient_referral_bridge as m on m.ref_attach_id = r."RefAttachNum"
left join (select distinct "PatNum" from raw.appointment where "AptStatus" = 2) as v
    on v."PatNum" = r."PatNum"
where m.is_converted is distinct from
    case when r."RefType" then v."PatNum" is not null else r."RefToStatus" in (3, 4, 5) end
