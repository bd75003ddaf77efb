-- Specialist treatment completed before the referral.
-- fails: not_before_int_patient_referral_bridge_procedure_completion_date__referral_date
update raw.refattach set "DateProcComplete" = "RefDate" - 1
where "RefAttachNum" = (select min("RefAttachNum") from raw.refattach where "RefToStatus" = 5)
