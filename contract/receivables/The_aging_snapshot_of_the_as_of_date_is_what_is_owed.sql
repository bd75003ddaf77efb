-- int_ar_aging_snapshot has every patient with completed procedures once.
-- owner: src/DentalSynth.Generators/Model/Ledger/TreatmentLedger.cs
select format('patient %s: owed %s, snapshots %s', coalesce(o.patient, s.patient_id), o.amount,
    coalesce(s.amounts, 'none'))
from (
    select patient, sum(fee - paid - reduced) as amount
    from accounts
    group by patient
) as o
full join (
    select patient_id, string_agg(total_balance::text, ', ') as amounts
    from int.int_ar_aging_snapshot
    where snapshot_date = (select as_of from dentalsynth.load)
    group by patient_id
) as s on s.patient_id = o.patient
where o.amount::text is distinct from s.amounts
