-- A referral to a source that does not exist.
-- fails: same_row_count_as_int_patient_referral_bridge_ref_stg_opendental__refattach_
update raw.refattach set "ReferralNum" = 999999
where "RefAttachNum" = (select min("RefAttachNum") from raw.refattach)
